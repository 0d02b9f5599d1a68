/*
 * The review of an import: lights in the text what is touched among the cards and the other way round, and moves with
 * the keyboard. All decisions are made by the buttons, which work without any of this.
 */
window.samsynReview = {
  attach(root) {
    const cardOf = (node) => node && node.closest && node.closest('[data-card]');
    const hitOf = (node) => node && node.closest && node.closest('.s-hit');
    const cards = () => [...root.querySelectorAll('[data-card]')];

    const reveal = (node) => {
      const pane = node.closest('.s-review-text, .s-review-cards');
      if (!pane || pane.scrollHeight <= pane.clientHeight) return;
      const inside = node.getBoundingClientRect();
      const outside = pane.getBoundingClientRect();
      if (inside.top < outside.top + 40 || inside.bottom > outside.bottom - 40) {
        const smooth = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
        pane.scrollBy({ top: inside.top - outside.top - pane.clientHeight / 3, behavior: smooth ? 'smooth' : 'auto' });
      }
    };

    const light = (source, number) => {
      root.querySelectorAll('.s-lit').forEach((node) => node.classList.remove('s-lit'));
      const lit = root.querySelectorAll(`[data-s~="${number}"]`);
      lit.forEach((node) => node.classList.add('s-lit'));
      const fromText = !!hitOf(source);
      const other = [...lit].find((node) => node.matches(fromText ? '[data-card]' : '.s-hit'));
      if (other) reveal(other);
    };

    const touched = (event) => {
      const source = hitOf(event.target) || cardOf(event.target);
      if (source) light(source, source.dataset.s.split(' ')[0]);
    };
    root.addEventListener('pointerover', touched);
    root.addEventListener('focusin', touched);

    const toCard = (hit) => {
      const card = root.querySelector(`[data-card="${hit.dataset.s.split(' ')[0]}"]`);
      if (card) card.focus();
    };
    root.addEventListener('click', (event) => {
      const hit = hitOf(event.target);
      if (hit) toCard(hit);
    });

    const keys = { a: 'accept', r: 'reject', e: 'edit' };
    root.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const path = event.composedPath();
      if (path.some((node) => node.matches && node.matches('input, textarea, .s-card-editor'))) {
        if (event.key === 'Escape') {
          const cancel = cardOf(event.target)?.querySelector('[data-action="cancel"]');
          if (cancel && !document.querySelector('vaadin-combo-box[opened], vaadin-date-picker[opened]')) cancel.click();
        }
        return;
      }
      const hit = hitOf(event.target);
      if (hit && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault();
        toCard(hit);
        return;
      }
      const card = cardOf(event.target);
      if (!card) return;
      const action = keys[event.key.toLowerCase()];
      if (action) {
        const button = card.querySelector(`[data-action="${action}"]`);
        if (button) {
          event.preventDefault();
          button.click();
        }
        return;
      }
      const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
      if (step) {
        const all = cards();
        const next = all[all.indexOf(card) + step];
        if (next) {
          event.preventDefault();
          next.focus();
        }
      }
    });
  },
};
