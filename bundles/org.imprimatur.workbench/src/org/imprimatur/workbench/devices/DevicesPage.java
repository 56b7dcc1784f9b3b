package org.imprimatur.workbench.devices;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.imprimatur.model.Device;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.workbench.editor.EstateEditor;
import org.imprimatur.workbench.editor.FullPage;

/** The page of the devices. */
public final class DevicesPage extends FullPage {

	/** Its id. */
	public static final String ID = "devices"; //$NON-NLS-1$

	private DevicesControl devices;

	/** The page of an editor. */
	public DevicesPage(EstateEditor editor) {
		super(editor, ID, Messages.page);
	}

	@Override
	protected Control createControl(FormToolkit toolkit, Composite body) {
		devices = new DevicesControl(body, new DocumentHost(document()),
				new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.imprimatur.workbench")); //$NON-NLS-1$
		devices.actions().onShowInPlan(editor()::revealElement);
		devices.actions().plansFor(() -> editor().selectedObjects().stream().filter(DeviceGroup.class::isInstance)
				.map(DeviceGroup.class::cast).toList());
		toolkit.adapt(devices);
		return devices;
	}

	/** Table, filter and details; null before the page was seen. */
	DevicesControl devices() {
		return devices;
	}

	/** Shows the devices that have a text in a column, wherever they are. */
	public void search(String text) {
		devices.search(text);
	}

	@Override
	public boolean shows(EObject element) {
		return element instanceof Device;
	}

	@Override
	public void reveal(EObject element) {
		devices.select((Device) element);
	}

	@Override
	protected void edited() {
		devices.refresh();
	}

	@Override
	protected void checked() {
		devices.refresh();
	}

	@Override
	protected void replaced() {
		devices.refresh();
	}

	@Override
	public void startSearch() {
		devices.chips().text().setFocus();
	}
}
