package org.imprimatur.workbench.editor.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.edit.ElementText;
import org.imprimatur.workbench.editor.EstateEditor;

/** Elements that were cut or copied, to be pasted into the same or another plan; as text for other programs. */
public final class ElementClipboard {

	private static List<EObject> held = List.of();

	private ElementClipboard() {
	}

	/** Holds copies of these elements. */
	public static void put(List<EObject> elements) {
		List<EObject> outer = EcoreUtil.filterDescendants(new ArrayList<>(elements));
		held = List.copyOf(EcoreUtil.copyAll(outer));
		String text = outer.stream().map(ElementText::of).collect(Collectors.joining(System.lineSeparator()));
		if (!text.isEmpty()) {
			Clipboard system = new Clipboard(Display.getCurrent());
			system.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			system.dispose();
		}
	}

	/** Whether what is held fits at the selection. */
	public static boolean canPaste(EstateEditor editor) {
		return !held.isEmpty() && held.stream().allMatch(one -> target(editor, one).isPresent());
	}

	/** Puts copies into what is selected, beside it, or into the estate; selects them. */
	public static void paste(EstateEditor editor) {
		Collection<EObject> copies = EcoreUtil.copyAll(held);
		editor.document().edit(Messages.paste, () -> {
			for (EObject copy : copies) {
				target(editor, copy).ifPresent(target -> {
					ElementCreation.insert(target.owner(), target.feature(), copy);
					bind(editor.document().estate(), copy);
					copy.eAllContents().forEachRemaining(part -> bind(editor.document().estate(), part));
				});
			}
		});
		editor.selection().setSelection(new StructuredSelection(List.copyOf(copies)));
	}

	private record Target(EObject owner, EReference feature) {
	}

	private static Optional<Target> target(EstateEditor editor, EObject element) {
		EObject at = editor.selectedObjects().stream().findFirst().orElse(editor.document().estate());
		for (EObject owner = at; owner != null; owner = owner.eContainer()) {
			for (EReference feature : owner.eClass().getEAllContainments()) {
				if (feature.getEReferenceType() == element.eClass()) {
					return Optional.of(new Target(owner, feature));
				}
			}
		}
		return Optional.empty();
	}

	/** Lets references to elements of another plan refer to those of the same id here, or to nothing. */
	private static void bind(Estate estate, EObject object) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer() && object.eIsSet(reference)) {
				bind(estate, ((InternalEObject) object).eSetting(reference));
			}
		}
	}

	private static void bind(Estate estate, EStructuralFeature.Setting setting) {
		if (setting.getEStructuralFeature().isMany()) {
			List<?> values = List.copyOf((List<?>) setting.get(true));
			setting.set(values.stream().map(value -> here(estate, value)).flatMap(Optional::stream).toList());
		} else {
			setting.set(here(estate, setting.get(true)).orElse(null));
		}
	}

	private static Optional<EObject> here(Estate estate, Object value) {
		EObject element = (EObject) value;
		if (element == null || EcoreUtil.isAncestor(estate, element)) {
			return Optional.ofNullable(element);
		}
		return Optional.ofNullable(((Element) element).getId()).map(estate.eResource()::getEObject)
				.filter(found -> found.eClass() == element.eClass());
	}
}
