/** Kilobytes after gzip, and requests of a first visit, by the kind of page. */
export const pageSizes = {
  public: { html: 10, css: 8, inlineJs: 5, scripts: 0, requests: 4 },
  member: { html: 15, css: 8, inlineJs: 5, scripts: 0, requests: 10 },
  hydrated: { html: 15, css: 8, js: 115, ownJs: 10, requests: 10 },
  // Tools of developers that show every component at once; the framework alone takes 108 of a hydrated page's 115.
  workbench: { html: 15, css: 8, js: 125, ownJs: 10, requests: 12 },
} as const

/** The deployed Worker, in kilobytes after gzip. */
export const workerSizes = { js: 400, wasm: 1024, text: 100 } as const
