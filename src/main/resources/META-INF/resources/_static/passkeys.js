/*
 * Passkeys: hands the server's question to the browser and the browser's answer back. Nothing is decided here; an
 * answer is worth what the server finds it to be worth.
 */
window.samsynPasskeys = {
  supported() {
    return !!(window.PublicKeyCredential && PublicKeyCredential.parseRequestOptionsFromJSON);
  },

  /** Asks for a passkey and posts the form with the answer in its field "nyckel". */
  async signIn(form, options) {
    form.elements.namedItem('nyckel').value = await this.get(options);
    form.submit();
  },

  /** Asks for a passkey; gives the answer as text. */
  async get(options) {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(options));
    const credential = await navigator.credentials.get({ publicKey });
    return JSON.stringify(credential.toJSON());
  },

  /** Makes a passkey and posts the form with it. */
  async createAndPost(form, options) {
    form.elements.namedItem('nyckel').value = await this.create(options);
    form.submit();
  },

  /** Makes a passkey; gives the answer as text. */
  async create(options) {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(options));
    const credential = await navigator.credentials.create({ publicKey });
    return JSON.stringify(credential.toJSON());
  },
};
