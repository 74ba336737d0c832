/** The part of swagger-ui-dist that main.ts uses; the package brings no types. */
declare module "swagger-ui-dist/swagger-ui-bundle.js?url" {
	const url: string;
	export default url;
}

interface Window {
	SwaggerUIBundle(options: {
		url: string;
		dom_id: string;
		deepLinking: boolean;
		displayRequestDuration: boolean;
		validatorUrl: null;
		syntaxHighlight: { theme: string };
	}): void;
}
