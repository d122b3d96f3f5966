import type { Locator } from 'playwright-core'

const most = 60

/** Reaches it by the Tab key, from wherever the focus is. */
export async function tabTo(target: Locator): Promise<void> {
  const page = target.page()
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  for (let count = 0; !(await isThere()); count += 1) {
    if (count === most) throw new Error(`No way by Tab to ${String(target)}`)
    await page.keyboard.press('Tab')
  }
}

/** Reaches a field and types into it in place of what was there. */
export async function typeInto(field: Locator, text: string): Promise<void> {
  await tabTo(field)
  await field.page().keyboard.press('ControlOrMeta+a')
  await field.page().keyboard.type(text)
}
