/** Telling the kinds of signals apart. */
import { CONTROLS, type ControlKey, type SignalKey } from "../../engine/index.ts";

export const isControl = (key: SignalKey): key is ControlKey => CONTROLS.some((one) => one === key);
