/** Swagger UI, as the program that it is. */
// As the file it is: our build would only take it apart and put it together.
import swaggerUi from "swagger-ui-dist/swagger-ui-bundle.js?url";
import "swagger-ui-dist/swagger-ui.css";
import { mend } from "./mend.ts";

/** Its colours hang on a class; the page's own follow the visitor's wish by themselves. */
function followColours(): void {
	const dark = matchMedia("(prefers-color-scheme: dark)");
	const follow = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
	dark.addEventListener("change", follow);
	follow();
}

/** Fetches it; what it returns draws it. */
export async function loadReference(): Promise<() => void> {
	followColours();
	const script = document.createElement("script");
	script.src = swaggerUi;
	await new Promise((loaded, failed) => {
		script.onload = loaded;
		script.onerror = failed;
		document.head.append(script);
	});
	return () => {
		const root = document.getElementById("docs");
		if (root) mend(root);
		window.SwaggerUIBundle({
			url: "/openapi.json",
			dom_id: "#docs",
			deepLinking: true,
			displayRequestDuration: true,
			// The badge would send the document's address to a third party.
			validatorUrl: null,
			// Of its themes the one whose every colour can be read on its ground.
			syntaxHighlight: { theme: "obsidian" },
		});
	};
}
