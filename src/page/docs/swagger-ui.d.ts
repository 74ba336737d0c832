/** The part of swagger-ui-dist that main.ts uses; the package brings no types. */
declare module "swagger-ui-dist/swagger-ui-es-bundle.js" {
	export default function SwaggerUI(options: {
		url: string;
		dom_id: string;
		deepLinking: boolean;
		displayRequestDuration: boolean;
		validatorUrl: null;
	}): void;
}
