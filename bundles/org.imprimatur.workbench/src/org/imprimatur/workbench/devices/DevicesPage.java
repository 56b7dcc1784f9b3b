package org.imprimatur.workbench.devices;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.imprimatur.model.Device;
import org.imprimatur.workbench.editor.EstateEditor;
import org.imprimatur.workbench.editor.EstatePage;

/** The page of the devices. */
public final class DevicesPage extends EstatePage {

	/** Its id. */
	public static final String ID = "devices"; //$NON-NLS-1$

	private DevicesControl devices;

	/** The page of an editor. */
	public DevicesPage(EstateEditor editor) {
		super(editor, ID, Messages.page);
	}

	@Override
	protected void createContent(IManagedForm form, Composite body) {
		form.getForm().setExpandHorizontal(true);
		form.getForm().setExpandVertical(true);
		GridLayoutFactory.fillDefaults().applyTo(body);
		devices = new DevicesControl(body, new DocumentHost(document()),
				new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.imprimatur.workbench")); //$NON-NLS-1$
		devices.actions().onShowInPlan(editor()::revealElement);
		form.getToolkit().adapt(devices);
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 200).applyTo(devices);
	}

	/** Table, filter and details; null before the page was seen. */
	DevicesControl devices() {
		return devices;
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

	@Override
	public void setFocus() {
		if (devices == null) {
			super.setFocus();
		} else {
			devices.setFocus();
		}
	}
}
