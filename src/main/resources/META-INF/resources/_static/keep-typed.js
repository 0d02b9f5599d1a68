/*
 * When a session ends by itself, what was typed on its pages is kept in this browser tab, and put back when the same
 * person opens the same page in it again. Never passwords; gone with the tab.
 */
window.samsynKeep = {
  fields() {
    return [...document.querySelectorAll('vaadin-text-field, vaadin-text-area, vaadin-email-field, '
      + 'vaadin-integer-field, vaadin-number-field, vaadin-big-decimal-field')]
      .filter((field) => !field.readonly && !field.disabled && !field.closest('.s-filter-bar'));
  },

  key(person) {
    return `samsyn:typed:${person}:${location.pathname}`;
  },

  save(person) {
    const typed = this.fields()
      .map((field, at) => ({ at, label: field.label || '', value: field.value }))
      .filter((field) => field.value);
    if (typed.length) {
      sessionStorage.setItem(this.key(person), JSON.stringify(typed));
    }
  },

  /** Goes to the same address, which then asks who it is. */
  leave(person) {
    this.save(person);
    // nothing is lost, so the browser has nothing to ask
    window.samsynLeaving = true;
    setTimeout(() => location.reload(), 3500);
  },

  /** Puts back what was kept. Waits a little for the page's fields; gives whether anything was put back. */
  async restore(person) {
    const kept = sessionStorage.getItem(this.key(person));
    if (!kept) return false;
    sessionStorage.removeItem(this.key(person));
    for (let tries = 0; tries < 20 && !this.fields().length; tries++) {
      await new Promise((done) => setTimeout(done, 100));
    }
    const fields = this.fields();
    let restored = false;
    JSON.parse(kept).forEach(({ at, label, value }) => {
      const field = fields[at];
      if (field && (field.label || '') === label && !field.value) {
        field.value = value;
        field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
        restored = true;
      }
    });
    return restored;
  },
};
