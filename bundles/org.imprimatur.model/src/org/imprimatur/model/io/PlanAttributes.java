package org.imprimatur.model.io;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Tells the attributes that have a meaning in a plan from those of other namespaces, which EMF would overlook or
 * mistake.
 */
final class PlanAttributes {

	private PlanAttributes() {
	}

	/**
	 * The attributes without those that are foreign.
	 *
	 * @param foreign is told their names
	 */
	static Attributes own(Attributes all, Consumer<String> foreign) {
		AttributesImpl own = new AttributesImpl();
		for (int i = 0; i < all.getLength(); i++) {
			if (isOwn(all.getURI(i), all.getLocalName(i))) {
				own.addAttribute(all.getURI(i), all.getLocalName(i), all.getQName(i), all.getType(i), all.getValue(i));
			} else {
				foreign.accept(all.getQName(i));
			}
		}
		return own;
	}

	private static boolean isOwn(String namespace, String name) {
		return switch (namespace) {
			case "" -> true;
			case ExtendedMetaData.XSI_URI -> name.equals(XMLResource.TYPE);
			case XMIResource.XMI_URI -> name.equals(XMIResource.VERSION_NAME);
			default -> false;
		};
	}
}
