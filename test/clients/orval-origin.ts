/** Where the API is: orval's client asks when it makes a request. */
export let origin = "";

/** @param url the server's origin */
export function setOrigin(url: string): void {
	origin = url;
}
