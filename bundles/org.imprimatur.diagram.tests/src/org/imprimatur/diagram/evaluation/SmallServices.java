package org.imprimatur.diagram.evaluation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Image;
import org.imprimatur.model.Key;
import org.imprimatur.model.Product;
import org.imprimatur.model.Purchase;

/** Services of the small specification; those that several classes take lie in a class that is not public. */
public final class SmallServices extends Overloads {

	/** Whether its name says so. */
	public boolean isOld(Image self) {
		return self.getName().contains("old");
	}

	/** Whether its name says so. */
	public boolean isNew(Image self) {
		return self.getName().contains("new");
	}

	/** Its build as a number. */
	public int level(Image self) {
		return Integer.parseInt(self.getBuild());
	}

	/** Images too, though keys are wanted, and each twice. */
	public List<Element> everything(Estate self) {
		List<Element> all = new ArrayList<>(self.getKeys());
		all.addAll(self.getImages());
		all.addAll(self.getKeys());
		return all;
	}

	/** Whether the estate has the key, and the key is not the spare one. */
	public boolean owns(Estate self, Key key) {
		return self.getKeys().contains(key) && !key.getName().equals("spare");
	}

	/** Its agreement and all keys of that. */
	public List<Element> needs(Image self) {
		List<Element> all = new ArrayList<>();
		if (self.getAgreement() != null) {
			all.add(self.getAgreement());
			((Estate) self.eContainer()).getKeys().stream().filter(key -> key.getAgreement() == self.getAgreement())
					.forEach(all::add);
		}
		return all;
	}

	/** Whether it is much. */
	public boolean isMuch(Purchase self) {
		return self.getQuantity() > 5;
	}

	/** The images of a product. */
	public List<Image> imagesOf(Product self) {
		return ((Estate) self.eContainer()).getImages().stream().filter(image -> image.getProduct() == self).toList();
	}

	/** What the two are called. */
	public String onto(Image self, Product product) {
		return self.getName() + " of " + product.getEdition();
	}

	/** Always fails. */
	public String fails(EObject self) {
		throw new IllegalStateException("out of order");
	}
}
