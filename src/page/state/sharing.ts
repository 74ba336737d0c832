/** Saving and sharing: its dialog comes when somebody asks for it. */
import type { ComponentChildren, ComponentType } from "preact";
import { onDemand } from "./demand.ts";

export interface SharingModule {
	/** What stands in the button's place where the figures are a saved calculation's own. */
	OwnerBar: ComponentType<{ ready: boolean; children: ComponentChildren }>;
	ShareDialog: ComponentType;
	openDialog: () => void;
}

export const {
	part: sharing,
	way: sharingWay,
	bringFrom: bringSharingFrom,
	load: loadSharing,
} = onDemand<SharingModule>();
