package org.imprimatur.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.imprimatur.design.view.EstateView;
import org.imprimatur.design.view.Verdicts;
import org.imprimatur.model.Element;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.EstateDocuments;

/**
 * Edits a plan on several pages. Opens it in the background; a plan that cannot be read is never written. Editors of the
 * same plan share one document: what one changes the others show.
 */
public final class EstateEditor extends FormEditor implements IGotoMarker, ISaveablesSource {

	/** As registered in plugin.xml. */
	public static final String ID = "org.imprimatur.workbench.editor.estate"; //$NON-NLS-1$
	/** Attribute of markers: the id of the element they stand at. */
	public static final String ELEMENT = "element"; //$NON-NLS-1$
	/** Attribute of markers: the serial number of the device they stand at. */
	public static final String DEVICE = "device"; //$NON-NLS-1$

	private final EstateSelection selection = new EstateSelection();
	private final EditorActions actions = new EditorActions(this);
	private final EditorPages pages = new EditorPages(this);
	private final DocumentLink link = new DocumentLink(this, pages);
	private final DiskChange diskChange = new DiskChange(this);
	private final MarkerPlace place = new MarkerPlace(this);
	private final EstateSaveable saveable = new EstateSaveable(this);
	private final List<Runnable> waiting = new ArrayList<>();
	private EstateDocument document;
	private volatile EstateView view;
	private OpenJob opening;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof IFileEditorInput)) {
			throw new PartInitException(Messages.notInWorkspace);
		}
		super.init(site, input);
		site.setSelectionProvider(selection);
		setPartName(input.getName());
	}

	/** The plan file. */
	public IFile file() {
		return ((IFileEditorInput) getEditorInput()).getFile();
	}

	/** What is edited; null while it is being opened, and where it cannot be. */
	public EstateDocument document() {
		return document;
	}

	/** What the rules say of the elements, as of the newest check; nothing before the first one. */
	public Verdicts verdicts() {
		return document.newest().isEmpty() ? Verdicts.NONE : view.verdicts();
	}

	/** What is selected, on whatever page. */
	public EstateSelection selection() {
		return selection;
	}

	/** What the Edit menu does here. */
	EditorActions actions() {
		return actions;
	}

	/** Follows its files. */
	DiskChange diskChange() {
		return diskChange;
	}

	@Override
	protected void addPages() {
		open();
	}

	/** Opens the plan; for the first time, or once more when that failed. */
	void open() {
		opening = new OpenJob(this);
		showAlone(new OpeningPage(getContainer(), opening), Messages.opening);
		opening.schedule();
	}

	private void showAlone(Control page, String title) {
		int place = addPage(page);
		setPageText(place, title);
		setActivePage(place);
		while (getPageCount() > 1) {
			removePage(0);
		}
	}

	/** Shows what was opened. */
	void show(EstateDocument opened) {
		opening = null;
		if (isDisposed()) {
			EstateDocuments.all().release(opened);
			return;
		}
		document = opened;
		attachView();
		document.addListener(link);
		diskChange.start();
		removePage(0);
		pages.add();
		setActivePage(0);
		actions.update();
		place.show();
		waiting.forEach(Runnable::run);
		waiting.clear();
	}

	/** Runs when the plan is open, or at once if it is. */
	void whenOpen(Runnable run) {
		if (document == null) {
			waiting.add(run);
		} else {
			run.run();
		}
	}

	/** Shows why it could not be opened. */
	void failed(OpenFailure failure) {
		opening = null;
		if (!isDisposed()) {
			showAlone(new FailurePage(getContainer(), this, failure), Messages.failed);
		}
	}

	/** Whether it was closed. */
	public boolean isDisposed() {
		return getContainer() == null || getContainer().isDisposed();
	}

	@Override
	public Composite getContainer() {
		return super.getContainer();
	}

	/** Lets diagrams show the estate by the checks of its document. */
	void attachView() {
		view = EstateView.attach(document.estate(), document::survey, Locale.getDefault());
	}

	/** Lets the workbench know whether there is anything to save. */
	void tellDirty() {
		firePropertyChange(PROP_DIRTY);
		getSite().getService(ISaveablesLifecycleListener.class).handleLifecycleEvent(new SaveablesLifecycleEvent(this,
				SaveablesLifecycleEvent.DIRTY_CHANGED, getSaveables(), false));
	}

	/** Shows the estate's verdict in the head of a page. */
	void showVerdict(EstatePage page) {
		PageHead.show(page, document.newest().map(Survey::result));
	}

	/**
	 * Shows an element on the page that has it, and selects it.
	 *
	 * @return false when no page shows it
	 */
	public boolean revealElement(Element element) {
		return pages.reveal(element);
	}

	/** Shows a page. */
	public void showPage(String id) {
		setActivePage(id);
	}

	@Override
	public void gotoMarker(IMarker marker) {
		place.follow(marker);
	}

	/** The elements that are selected. */
	public List<EObject> selectedObjects() {
		return ((IStructuredSelection) selection.getSelection()).stream().filter(EObject.class::isInstance)
				.map(EObject.class::cast).toList();
	}

	@Override
	public boolean isDirty() {
		return document != null && document.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		flush();
		new EstateSaving(this).finish(monitor);
	}

	/** Hands over what the user has typed and not yet left. */
	public void flush() {
		pages.active().ifPresent(EstatePage::flush);
	}

	/** Reads the file anew; what was not saved is lost. */
	public void revert() {
		new RevertJob(this).schedule();
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	/** A plan's fleets stand beside it: a copy elsewhere would lose them. */
	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public Saveable[] getSaveables() {
		return new Saveable[] { saveable };
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	protected void pageChange(int newPageIndex) {
		super.pageChange(newPageIndex);
		getSite().setSelectionProvider(selection);
		actions.update();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IContentOutlinePage.class) {
			return adapter.cast(new EstateOutlinePage(this));
		}
		if (adapter == IPropertySheetPage.class) {
			return adapter.cast(new EstatePropertyPage(this));
		}
		if (adapter == EstateDocument.class) {
			return adapter.cast(document);
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		if (opening != null) {
			opening.cancel();
		}
		if (document != null) {
			diskChange.stop();
			document.removeListener(link);
			EstateDocuments.all().release(document);
		}
		super.dispose();
	}
}
