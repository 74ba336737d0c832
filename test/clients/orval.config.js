/** The one way to give orval's client a server that is not known when it is made. */
export default {
	api: {
		input: "../../dist/page/openapi.json",
		output: {
			target: ".cache/orval.ts",
			client: "fetch",
			baseUrl: {
				runtime: "origin",
				imports: [{ name: "origin", importPath: "../orval-origin.ts" }],
			},
		},
	},
};
