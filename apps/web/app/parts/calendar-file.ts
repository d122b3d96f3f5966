/** A calendar that its owner alone may see; with a name, it is kept as a file. */
export const calendarFile = (text: string, name?: string) =>
  new Response(text, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex',
      ...(name && { 'Content-Disposition': `attachment; filename="${name}"` }),
    },
  })
