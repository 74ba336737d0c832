/** What lies below the first screen: it comes when somebody asks for it. */
import type { ComponentType } from "preact";
import type { InputPointer } from "../../engine/index.ts";
import { inputLabels } from "../text/index.ts";
import { onDemand } from "./demand.ts";

export interface RestModule {
	Below: ComponentType;
	/** The engine's label of any input. */
	inputLabel: (pointer: InputPointer) => string;
	/** Opens the fold with all other inputs and waits for what is in it. */
	openDetail: () => Promise<void>;
}

export const {
	part: rest,
	way: restWay,
	bringFrom: bringRestFrom,
	load: loadRest,
} = onDemand<RestModule>((module) => {
	inputLabels.value = module.inputLabel;
});
