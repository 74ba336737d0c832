import { render } from "preact";
import { App } from "./App.tsx";
import { followAddress } from "./state/address.ts";
import { bringRestFrom } from "./state/rest.ts";
import "./styles/index.css";

const root = document.getElementById("app");
if (root) {
	bringRestFrom(() => import("./Below.tsx"));
	followAddress();
	render(<App />, root);
}
