package org.imprimatur.workbench.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.imprimatur.model.Estate;
import org.imprimatur.validation.ui.document.EstateDocument;

/**
 * A page of the plan editor. It is told in the UI thread what happens to the estate, as soon as the user sees the page:
 * what happens while another page is shown reaches it when it is shown.
 */
public abstract class EstatePage extends FormPage {

	private final EstateEditor editor;
	private boolean built;
	private boolean replacedSince;
	private boolean editedSince;
	private boolean checkedSince;

	/**
	 * A page.
	 *
	 * @param id    unique in the editor
	 * @param title what stands on its tab and in its head
	 */
	protected EstatePage(EstateEditor editor, String id, String title) {
		super(editor, id, title);
		this.editor = editor;
	}

	/** The editor it belongs to: what is selected, what the rules say. */
	public final EstateEditor editor() {
		return editor;
	}

	/** What is shown and edited. */
	protected final EstateDocument document() {
		return editor.document();
	}

	/** The estate as it is now: another object after {@link #replaced()}. */
	protected final Estate estate() {
		return document().estate();
	}

	@Override
	protected final void createFormContent(IManagedForm form) {
		ScrolledForm scrolled = form.getForm();
		form.getToolkit().decorateFormHeading(scrolled.getForm());
		scrolled.setText(getTitle());
		createContent(form, scrolled.getBody());
		built = true;
		editor.showVerdict(this);
	}

	/**
	 * Makes the page's controls, and shows the estate.
	 *
	 * @param body has no layout yet
	 */
	protected abstract void createContent(IManagedForm form, Composite body);

	/** The estate was edited; what the rules say is that of before. */
	protected void edited() {
	}

	/** The estate was checked; what the rules say is new. */
	protected void checked() {
	}

	/** The estate was read anew: all elements are other objects. */
	protected void replaced() {
	}

	/** Whether the page shows such elements; may be asked before its controls are made. */
	public boolean shows(EObject element) {
		return false;
	}

	/** Selects an element that it {@linkplain #shows shows}, and brings it into sight. */
	public void reveal(EObject element) {
	}

	/** Puts the focus where the page's elements are searched. */
	public void startSearch() {
	}

	/** Hands over to the estate what the user has typed and not yet left. */
	public void flush() {
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		if (active) {
			catchUp();
		} else {
			flush();
		}
	}

	final void tellEdited() {
		editedSince = true;
		catchUp();
	}

	final void tellChecked() {
		checkedSince = true;
		catchUp();
	}

	final void tellReplaced() {
		replacedSince = true;
		catchUp();
	}

	private void catchUp() {
		if (!built || getPartControl().isDisposed()) {
			forget();
			return;
		}
		if (editor.getActivePageInstance() != this) {
			return;
		}
		boolean replaced = replacedSince;
		boolean edited = editedSince;
		boolean checked = checkedSince;
		forget();
		if (replaced) {
			replaced();
		} else if (edited) {
			edited();
		}
		if (checked || replaced) {
			checked();
		}
		editor.showVerdict(this);
	}

	private void forget() {
		replacedSince = false;
		editedSince = false;
		checkedSince = false;
	}
}
