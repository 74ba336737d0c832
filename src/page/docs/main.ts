// As the file it is: it is a program of its own, which our build would only take apart and put together.
import swaggerUi from "swagger-ui-dist/swagger-ui-bundle.js?url";
import "swagger-ui-dist/swagger-ui.css";

const script = document.createElement("script");
script.src = swaggerUi;
script.onload = () => {
	window.SwaggerUIBundle({
		url: "/openapi.json",
		dom_id: "#docs",
		deepLinking: true,
		displayRequestDuration: true,
		// The badge would send the document's address to a third party.
		validatorUrl: null,
	});
};
document.head.append(script);
