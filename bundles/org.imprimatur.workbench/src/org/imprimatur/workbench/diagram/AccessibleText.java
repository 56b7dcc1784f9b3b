package org.imprimatur.workbench.diagram;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Tells screen readers about something that is only painted. */
public final class AccessibleText {

	private AccessibleText() {
	}

	/**
	 * Tells of a painted control.
	 *
	 * @param name        what is selected on it, or what it is
	 * @param description more about that
	 * @param help        which keys there are
	 */
	public static void tell(Control painted, Supplier<String> name, Supplier<String> description, String help) {
		painted.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name.get();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = description.get();
			}

			@Override
			public void getHelp(AccessibleEvent event) {
				event.result = help;
			}
		});
		painted.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_GRAPHIC;
			}
		});
	}

	/** Lets screen readers hear that something else is selected. */
	public static void changed(Control painted) {
		painted.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		painted.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
	}
}
