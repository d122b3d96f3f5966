import type { Locator, Page, Response } from 'playwright-core'

/** Clicks what leads to another document, waits until that one is there, and gives the answer it came with. */
export const follow = (target: Locator): Promise<Response> => arriveBy(target.page(), () => target.click())

/** The same for any other way to get there, such as a key. */
export async function arriveBy(page: Page, act: () => Promise<void>): Promise<Response> {
  const arrived = (response: Response) =>
    response.frame() === page.mainFrame() && response.request().isNavigationRequest() && !isRedirect(response)
  const [response] = await Promise.all([page.waitForResponse(arrived), page.waitForEvent('load'), act()])
  return response
}

const isRedirect = (response: Response) => response.status() >= 300 && response.status() < 400
