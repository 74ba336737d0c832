import { useState } from "preact/hooks";

/**
 * What somebody is typing into a field, as typed, as long as the figures are those that it led to: going
 * back takes them away while the keyboard is still in the field.
 *
 * @param standing what stands for the field: its text that cannot be used, or its value
 */
export function useTyped(standing: () => string | number | null | undefined) {
	const [last, keep] = useState<{ text: string; ledTo: ReturnType<typeof standing> } | null>(null);
	return {
		/** Null where nobody is typing. */
		typed: last?.ledTo === standing() ? (last?.text ?? null) : null,
		/** To be called once the text has been entered. */
		type: (text: string) => keep({ text, ledTo: standing() }),
		settle: () => keep(null),
	};
}
