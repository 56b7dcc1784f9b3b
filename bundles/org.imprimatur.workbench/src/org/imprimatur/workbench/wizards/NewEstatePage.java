package org.imprimatur.workbench.wizards;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.imprimatur.model.Programme;
import org.imprimatur.validation.rule.Labels;

/** Asks for the organisation, its agreement, and where the devices come from. */
final class NewEstatePage extends WizardPage {

	private Text organisation;
	private ComboViewer programme;
	private Text number;
	private Button inventory;

	NewEstatePage() {
		super("estate"); //$NON-NLS-1$
		setTitle(Messages.newEstateTitle);
		setDescription(Messages.newEstateDescription);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).spacing(10, 8).margins(12, 12).applyTo(body);
		organisation = field(body, Messages.organisation, Messages.organisationHint);
		new Label(body, SWT.NONE).setText(Messages.programme);
		programme = new ComboViewer(body, SWT.READ_ONLY);
		programme.getControl().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		programme.setContentProvider(ArrayContentProvider.getInstance());
		programme.setLabelProvider(LabelProvider
				.createTextProvider(literal -> Labels.of(literal, Locale.getDefault()).toString()));
		List<Programme> programmes = Arrays.stream(Programme.values()).filter(it -> it != Programme.UNKNOWN).toList();
		programme.setInput(programmes);
		programme.setSelection(new StructuredSelection(Programme.EA));
		number = field(body, Messages.agreementNumber, Messages.agreementNumberHint);
		new Label(body, SWT.NONE).setText(Messages.devices);
		Button empty = new Button(body, SWT.RADIO);
		empty.setText(Messages.devicesLater);
		empty.setSelection(true);
		new Label(body, SWT.NONE);
		inventory = new Button(body, SWT.RADIO);
		inventory.setText(Messages.devicesFromInventory);
		setControl(body);
		organisation.setFocus();
	}

	private Text field(Composite body, String label, String hint) {
		new Label(body, SWT.NONE).setText(label);
		Text text = new Text(body, SWT.BORDER);
		text.setMessage(hint);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text.addModifyListener(event -> setPageComplete(!organisation.getText().isBlank()));
		return text;
	}

	NewEstate estate() {
		return new NewEstate(organisation.getText().strip(),
				(Programme) programme.getStructuredSelection().getFirstElement(), number.getText());
	}

	boolean importsInventory() {
		return inventory.getSelection();
	}
}
