/** What a chat shows of a link to a page that is only a file: it cannot know where it will be served. */

/**
 * A page whose picture has the full address that previews ask for; as it is where nobody says the address.
 *
 * @param site where the pages will be served, e.g. https://roi.example.com
 * @throws where that is no address
 */
export const withSite = (html: string, site: string | undefined): string =>
	site ? html.replaceAll('content="/card.png"', `content="${new URL("/card.png", site)}"`) : html;
