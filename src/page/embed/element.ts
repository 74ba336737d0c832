/**
 * `<support-roi>`: the calculator in a host's page. Built by itself into /embed.js, a plain script without
 * imports; the README says what its attributes and events are.
 */
import type { Locale } from "../../engine/index.ts";
import { languageOf } from "../text/wish.ts";
import { type Figures, HELLO, type Message } from "./protocol.ts";
import { PLAN, SETTINGS, warnOf } from "./settings.ts";

// A module has no currentScript.
const script = document.currentScript ?? document.querySelector('script[src*="/embed.js"]');
if (!(script instanceof HTMLScriptElement))
	throw new Error("support-roi: the page needs a script element that loads embed.js.");
const SERVER = new URL(script.src).origin;

const PASSED_ON = ["preset", "theme", "accent", "cta"] as const;
const RULES = { ...SETTINGS, plan: PLAN };
/** Heights in CSS pixels: before the calculator says its own, and what is believed of that. */
const HEIGHT = { first: 800, least: 100, most: 20_000 };

const sheet = new CSSStyleSheet();
sheet.replaceSync(":host{display:block}iframe{display:block;width:100%;border:0}");

class SupportRoi extends HTMLElement {
	static observedAttributes = [...PASSED_ON, "lang", "plan", "title"];

	readonly #root = this.attachShadow({ mode: "open" });
	#height = HEIGHT.first;
	/** The visitor's own entries, which outlive a change of looks. */
	#entered: string | null = null;
	/** Values that cannot be used and of which the page's developer knows, by attribute. */
	readonly #told = new Map<string, string>();
	#port: MessagePort | null = null;
	#isDue = false;

	connectedCallback(): void {
		this.#root.adoptedStyleSheets = [sheet];
		this.#drawSoon();
	}

	disconnectedCallback(): void {
		this.#port?.close();
		this.#root.replaceChildren();
	}

	attributeChangedCallback(name: string, before: string | null, after: string | null): void {
		if (before === after) return;
		if (name === "preset" || name === "plan") this.#entered = null;
		const frame = this.#root.querySelector("iframe");
		if (name === "title" && frame) frame.title = this.#title();
		else this.#drawSoon();
	}

	/** Several changes at once are one. */
	#drawSoon(): void {
		if (this.#isDue) return;
		this.#isDue = true;
		queueMicrotask(() => {
			this.#isDue = false;
			if (this.isConnected) this.#draw();
		});
	}

	/** A new frame each time: sending an old one elsewhere would add to the page's history. */
	#draw(): void {
		const frame = document.createElement("iframe");
		frame.title = this.#title();
		frame.loading = "lazy";
		frame.style.height = `${this.#height}px`;
		frame.addEventListener("load", () => this.#greet(frame));
		frame.src = this.#address();
		this.#root.replaceChildren(frame);
	}

	/** An attribute's value, or none where it cannot be used: that is told in the console. */
	#usable(name: keyof typeof RULES): string {
		const { allowed, read } = RULES[name];
		const value = this.getAttribute(name) ?? "";
		if (value === "" || read(value) !== undefined) {
			this.#told.delete(name);
			return value;
		}
		// Once: another attribute's change is no reason to say it again.
		if (this.#told.get(name) !== value) warnOf("support-roi", name, value, allowed);
		this.#told.set(name, value);
		return "";
	}

	#language(): Locale | undefined {
		const from = this.#usable("lang") ? this : this.parentElement;
		return languageOf(from?.closest<HTMLElement>("[lang]:not([lang=''])")?.lang ?? null);
	}

	#title(): string {
		const usual = this.#language() === "zh-CN" ? "投资回报计算器" : "ROI calculator";
		return this.getAttribute("title") || usual;
	}

	#address(): string {
		const address = new URL("/embed", SERVER);
		for (const name of PASSED_ON) {
			const value = this.#usable(name);
			if (value) address.searchParams.set(name, value);
		}
		const language = this.#language();
		if (language) address.searchParams.set("lang", language);
		this.#usable("plan");
		// What cannot be read goes on all the same: the frame tells the visitor. A whole link will do as well.
		address.hash = this.#entered ?? this.getAttribute("plan")?.replace(/^[^#]*#/, "") ?? "";
		return address.href;
	}

	/** Hands the frame a line of its own; the browser sees to it that only our page gets it. */
	#greet(frame: HTMLIFrameElement): void {
		this.#port?.close();
		const { port1, port2 } = new MessageChannel();
		this.#port = port1;
		port1.onmessage = ({ data }: MessageEvent<Message>) => {
			if (data.type !== "height") this.#tell(data.type, data.figures);
			else if (Number.isFinite(data.height)) {
				this.#height = Math.min(Math.max(data.height, HEIGHT.least), HEIGHT.most);
				frame.style.height = `${this.#height}px`;
			}
		};
		frame.contentWindow?.postMessage(HELLO, SERVER, [port2]);
	}

	#tell(happening: string, detail: Figures | null): void {
		if (detail) this.#entered = new URL(detail.calculator).hash;
		const options = { detail, bubbles: true, composed: true };
		this.dispatchEvent(new CustomEvent(`roi:${happening}`, options));
	}
}

// A page may load the script twice.
if (!customElements.get("support-roi")) customElements.define("support-roi", SupportRoi);
