import SwaggerUI from "swagger-ui-dist/swagger-ui-es-bundle.js";
import "swagger-ui-dist/swagger-ui.css";

SwaggerUI({
	url: "/openapi.json",
	dom_id: "#docs",
	deepLinking: true,
	displayRequestDuration: true,
	// The badge would send the document's address to a third party.
	validatorUrl: null,
});
