/** Free text: names and labels. By itself, for a script on other people's pages that needs no table of inputs. */

/** Characters as JSON Schema counts them: an emoji is one. */
export const TEXT_LIMIT = 80;

// Control, direction and line-breaking characters, and halves of surrogate pairs.
const UNSAFE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
// A scheme or what follows one, a host that starts with www, or a domain (of any script) or a network address
// with a path or a query; "Booking.com" is just a name, and "Data: 2026" or "SMS: returns" no address.
const WEB_ADDRESS =
	/[a-z][a-z0-9+.-]*:\/\/|(?:^|\s)\/\/[\p{L}\d]|\b(?:mailto|https?|(?:java|vb)script):|\b(?:tel|sms):[+(\d]|\bdata:[\w-]*[/;,]|\bwww\.|(?:[\p{L}\d]\.[\p{L}\p{M}]{2,}|\b\d+\.\d+\.\d+\.\d+)(?::\d+)?(?:\/\S|\?\S+=)/iu;

/** Why a free text is refused; null when it is plain and short. */
export function textFault(value: string): "too-long" | "unsafe-text" | null {
	if ([...value].length > TEXT_LIMIT) return "too-long";
	return UNSAFE.test(value) || WEB_ADDRESS.test(value) ? "unsafe-text" : null;
}
