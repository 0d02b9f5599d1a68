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

    let current = null;
    // where the cards stand below each other with the page: the whole card that is asked about next, below the bar
    const bring = (card) => {
      if (!current || card !== document.activeElement || !window.matchMedia('(max-width: 900px)').matches) return;
      requestAnimationFrame(() => {
        const { top, bottom } = card.getBoundingClientRect();
        if (bottom > window.innerHeight || top < 150) card.scrollIntoView({ block: 'start' });
      });
    };
    const touched = (event) => {
      const source = hitOf(event.target) || cardOf(event.target);
      if (source) light(source, source.dataset.s.split(' ')[0]);
    };
    root.addEventListener('pointerover', touched);
    root.addEventListener('focusin', (event) => {
      if (cardOf(event.target)) bring(cardOf(event.target));
      current = cardOf(event.target) || current;
      touched(event);
    });

    const toCard = (hit) => {
      const card = root.querySelector(`[data-card="${hit.dataset.s.split(' ')[0]}"]`);
      if (card) card.focus();
    };
    root.addEventListener('click', (event) => {
      const hit = hitOf(event.target);
      if (hit) toCard(hit);
    });

    // single keys can be turned off (WCAG 2.1.4), and stay so on this machine
    const page = root.closest('main') || document;
    const choice = page.querySelector('[data-action="keys"]');
    let keysOn = localStorage.getItem('samsyn.review.keys') !== 'off';
    if (choice) {
      choice.checked = keysOn;
      choice.addEventListener('change', () => {
        keysOn = choice.checked;
        localStorage.setItem('samsyn.review.keys', keysOn ? 'on' : 'off');
      });
    }

    const typing = (node) =>
      node.matches &&
      node.matches('input:not([type=checkbox]):not([type=radio]), textarea, [contenteditable=true], .s-card-editor');
    const elsewhere = () =>
      document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-menu-bar [role="menuitem"][expanded]');

    /* Where the keys act while the focus is on no card: on the one that had it last, else on the first open one. */
    const cardAtHand = (target) => {
      const own = cardOf(target) || (current && current.isConnected ? current : null);
      return own || root.querySelector('[data-card][data-choice="open"]') || cards()[0];
    };

    const escape = (event) => {
      const cancel = cardOf(event.target)?.querySelector('[data-action="cancel"]');
      if (cancel && !document.querySelector('vaadin-combo-box[opened], vaadin-date-picker[opened]')) cancel.click();
    };

    const move = (event, card, step) => {
      const all = cards();
      const next = cardOf(event.target) ? all[all.indexOf(card) + step] : card;
      if (next) {
        event.preventDefault();
        next.focus();
      }
    };

    const actions = { a: 'accept', r: 'reject', e: 'edit' };
    const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

    const pressed = (event) => {
      if (!root.isConnected) {
        document.removeEventListener('keydown', pressed);
        return;
      }
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || elsewhere()) return;
      if (event.composedPath().some(typing)) {
        if (event.key === 'Escape') escape(event);
        return;
      }
      const hit = hitOf(event.target);
      if (hit && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault();
        toCard(hit);
        return;
      }
      if (!keysOn) return;
      const card = cardAtHand(event.target);
      if (steps[event.key]) {
        if (card) move(event, card, steps[event.key]);
        return;
      }
      const key = event.key.toLowerCase();
      const button =
        key === 's'
          ? page.querySelector('[data-action="save"]:not([disabled])')
          : actions[key] && card && card.querySelector(`[data-action="${actions[key]}"]`);
      if (button) {
        event.preventDefault();
        if (!event.repeat) button.click();
      }
    };
    document.addEventListener('keydown', pressed);
  },
};
