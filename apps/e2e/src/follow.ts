import type { Locator, Response } from 'playwright-core'

/** Clicks what leads to another document, waits until that one is there, and gives the answer it came with. */
export async function follow(target: Locator): Promise<Response> {
  const page = target.page()
  const arrived = (response: Response) =>
    response.frame() === page.mainFrame() && response.request().isNavigationRequest() && !isRedirect(response)
  const [response] = await Promise.all([page.waitForResponse(arrived), page.waitForEvent('load'), target.click()])
  return response
}

const isRedirect = (response: Response) => response.status() >= 300 && response.status() < 400
