/*
 * The keys of the search box: the focus stays in the box, and what Enter would open is marked in the list below. What is
 * listed belongs to what was typed a moment ago; until the answer has come, nothing in it can be opened by Enter.
 */
window.samsynSearch = {
  attach(root) {
    const box = root.querySelector('input');
    const list = root.querySelector('[role=listbox]');
    const options = () => [...list.querySelectorAll('[role=option]')];
    let active = null;

    const choose = (option, reveal) => {
      if (active) active.setAttribute('aria-selected', 'false');
      active = option || null;
      if (!active) {
        box.removeAttribute('aria-activedescendant');
        return;
      }
      active.setAttribute('aria-selected', 'true');
      box.setAttribute('aria-activedescendant', active.id);
      if (reveal) (active === options()[0] ? list.firstElementChild : active).scrollIntoView({ block: 'nearest' });
    };

    // an answer to what was typed before is shown, but not acted on
    const answered = () => {
      const current = list.dataset.words === box.value;
      if (current) list.removeAttribute('aria-busy');
      else list.setAttribute('aria-busy', 'true');
      if (!current) return choose(null);
      list.scrollTop = 0;
      choose(box.value.trim() ? options()[0] : null);
    };
    new MutationObserver(answered).observe(list, { childList: true, attributeFilter: ['data-words'] });
    box.addEventListener('input', answered);

    const step = (by) => {
      const all = options();
      const at = all.indexOf(active);
      choose(all.length ? all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length] : null, true);
    };

    box.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        event.stopPropagation();
        box.select();
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        step(event.key === 'ArrowDown' ? 1 : -1);
      } else if (event.key === 'Enter') {
        event.preventDefault();
        if (active) {
          const { ctrlKey, metaKey, shiftKey } = event;
          active.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ctrlKey, metaKey, shiftKey, view: window }));
        } else if (box.value.trim()) {
          root.dispatchEvent(new CustomEvent('find-all', { detail: box.value }));
        }
      }
    });

    // the focus stays in the box
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('pointermove', (event) => {
      const option = event.target.closest('[role=option]');
      if (option && option !== active) choose(option);
    });
    requestAnimationFrame(() => box.focus());
  },
};
