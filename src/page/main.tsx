import { render } from "preact";
import { App } from "./App.tsx";
import { followAddress } from "./state/address.ts";
import { bringRestFrom } from "./state/rest.ts";
import { bringSharingFrom } from "./state/sharing.ts";
import "./styles/index.css";

const root = document.getElementById("app");
if (root) {
	bringRestFrom(() => import("./Below.tsx"));
	bringSharingFrom(() => import("./share/Share.tsx"));
	followAddress();
	render(<App />, root);
}
