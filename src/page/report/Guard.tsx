import { Component, type ComponentChildren } from "preact";

interface GuardProps {
	/** What stands in the place of a part that cannot be drawn. */
	otherwise: ComponentChildren;
	children: ComponentChildren;
}

/**
 * Keeps what cannot be drawn from taking the rest along: a calculation saved years ago may have a
 * part in another shape.
 */
export class Guard extends Component<GuardProps, { broken: boolean }> {
	override state = { broken: false };

	override componentDidCatch(): void {
		this.setState({ broken: true });
	}

	render() {
		return this.state.broken ? this.props.otherwise : this.props.children;
	}
}
