package org.imprimatur.workbench.editor.page;

import java.util.List;

import org.imprimatur.model.ImprimaturPackage.Literals;
import org.imprimatur.workbench.editor.EstateEditor;

/** What is installed and how it is activated: images, keys, activations; and what settles open questions. */
public final class ImagesPage extends TreePage {

	/** Its id. */
	public static final String ID = "images"; //$NON-NLS-1$

	/** The page of an editor. */
	public ImagesPage(EstateEditor editor) {
		super(editor, ID, Messages.images, List.of(Literals.ESTATE__IMAGES, Literals.ESTATE__KEYS,
				Literals.ESTATE__ACTIVATIONS, Literals.ESTATE__EVIDENCE, Literals.ESTATE__WAIVERS));
	}
}
