package org.imprimatur.workbench.editor.page;

import java.util.List;

import org.imprimatur.model.ImprimaturPackage.Literals;
import org.imprimatur.workbench.editor.EstateEditor;

/** What the organisation holds: agreements with purchases and entitlements, products, and who is concerned. */
public final class AgreementsPage extends TreePage {

	/** Its id. */
	public static final String ID = "agreements"; //$NON-NLS-1$

	/** The page of an editor. */
	public AgreementsPage(EstateEditor editor) {
		super(editor, ID, Messages.agreements,
				List.of(Literals.ESTATE__AGREEMENTS, Literals.ESTATE__PRODUCTS, Literals.ESTATE__USER_LICENCES,
						Literals.ESTATE__ORGANISATIONS, Literals.ESTATE__MANUFACTURERS, Literals.ESTATE__SITES));
	}
}
