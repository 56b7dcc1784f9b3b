package org.imprimatur.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.PartInitException;
import org.imprimatur.model.Element;

/** The pages of an editor whose plan is open: tells them what happens, and knows which one shows an element. */
final class EditorPages {

	private final EstateEditor editor;
	private final List<EstatePage> pages = new ArrayList<>();

	EditorPages(EstateEditor editor) {
		this.editor = editor;
	}

	/** Adds all of them. */
	void add() {
		EstatePages.ALL.stream().map(page -> page.apply(editor)).forEach(this::append);
	}

	private void append(EstatePage page) {
		try {
			editor.addPage(page);
			pages.add(page);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Tells every page. */
	void tell(Consumer<EstatePage> news) {
		pages.forEach(news);
	}

	/** The one that is seen, unless it shows that the plan is being opened or cannot be. */
	Optional<EstatePage> active() {
		return editor.getActivePageInstance() instanceof EstatePage page ? Optional.of(page) : Optional.empty();
	}

	/** Shows an element on the page that has it, the active one if possible, and selects it; false when none shows it. */
	boolean reveal(Element element) {
		for (EstatePage page : Stream.concat(active().stream(), pages.stream()).distinct().toList()) {
			if (page.shows(element)) {
				editor.setActivePage(page.getId());
				page.reveal(element);
				return true;
			}
		}
		editor.selection().setSelection(new StructuredSelection(element));
		return false;
	}
}
