package org.imprimatur.workbench.devices;

import java.util.List;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.imprimatur.model.Device;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.workbench.wizards.PageWork;

/** Asks what is to be planned, and shows the plan that the rules allow before it is made. */
final class ProposalWizard extends Wizard {

	private final ProposalPage request;
	private final ProposedPage proposed;

	/**
	 * A wizard that begins with what is selected.
	 *
	 * @param devices the devices selected, if any
	 * @param groups  the groups selected, if any
	 */
	ProposalWizard(DevicesHost host, List<Device> devices, List<DeviceGroup> groups) {
		request = new ProposalPage(host, devices, groups);
		proposed = new ProposedPage(host);
		setWindowTitle(Messages.proposeTitle);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(request);
		addPage(proposed);
	}

	@Override
	public void createPageControls(Composite container) {
		super.createPageControls(container);
		PageWork.onEntering(proposed, before -> proposed.ask(request.request(), before));
	}

	@Override
	public boolean canFinish() {
		return proposed.isPageComplete() && getContainer().getCurrentPage() == proposed;
	}

	@Override
	public boolean performFinish() {
		return proposed.apply();
	}
}
