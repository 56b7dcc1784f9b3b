package org.imprimatur.validation.ui.fix;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;
import org.imprimatur.model.Element;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.EstateDocuments;

/** Ctrl+1: offers the quick fixes of the findings, or of the elements, that are selected. */
public final class FixHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		document(part).ifPresent(document -> FixAction.open(HandlerUtil.getActiveShell(event), document,
				findings(document, HandlerUtil.getCurrentStructuredSelection(event))));
		return null;
	}

	private static Optional<EstateDocument> document(IWorkbenchPart part) {
		EstateDocument own = part == null ? null : part.getAdapter(EstateDocument.class);
		if (own != null) {
			return Optional.of(own);
		}
		IFile file = part instanceof IEditorPart editor ? ResourceUtil.getFile(editor.getEditorInput()) : null;
		return Optional.ofNullable(file).flatMap(EstateDocuments.all()::find);
	}

	private static List<Finding> findings(EstateDocument document, IStructuredSelection selection) {
		List<?> selected = selection.toList();
		List<Finding> direct = adapted(selected, Finding.class);
		if (!direct.isEmpty()) {
			return direct;
		}
		List<Element> elements = adapted(selected, Element.class);
		return document.survey().result().findings().stream().filter(finding -> elements.contains(finding.element()))
				.toList();
	}

	private static <T> List<T> adapted(List<?> selected, Class<T> type) {
		return selected.stream().map(it -> Adapters.adapt(it, type)).filter(Objects::nonNull).toList();
	}
}
