package org.imprimatur.diagram.evaluation;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Image;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Key;
import org.imprimatur.model.Plan;
import org.imprimatur.model.Product;
import org.imprimatur.model.Purchase;
import org.imprimatur.model.Wave;

/** The estate on which the small specification is evaluated. */
final class SmallEstate {

	private static final ImprimaturFactory FACTORY = ImprimaturFactory.eINSTANCE;

	private final Estate estate = named(FACTORY.createEstate(), "estate");

	private SmallEstate() {
	}

	static Estate create() {
		SmallEstate small = new SmallEstate();
		Product pro = small.product("pro");
		Product home = small.product("home");
		Agreement agreement = named(FACTORY.createAgreement(), "contract");
		small.estate.getAgreements().add(agreement);
		purchase(agreement, "first", 3);
		purchase(agreement, "second", 8);
		small.key("mak", agreement);
		small.key("spare", agreement);
		Image medium = small.image("medium", "3", pro);
		Image old = small.image("old", "10", pro);
		old.setAgreement(agreement);
		old.getLanguagePacks().add("de-DE");
		old.getLanguagePacks().add("fr-FR");
		old.setDerivedFrom(medium);
		Image both = small.image("old and new", "17", home);
		both.setDerivedFrom(old);
		Image fresh = small.image("new", "25", home);
		fresh.setDerivedFrom(medium);
		fresh.setAgreement(agreement);
		small.image("early", "-5", pro);
		small.plan(medium);
		return small.estate;
	}

	private static <T extends Element> T named(T element, String name) {
		element.setId(name);
		element.setName(name);
		return element;
	}

	private Product product(String edition) {
		Product product = named(FACTORY.createProduct(), edition);
		product.setEdition(edition);
		estate.getProducts().add(product);
		return product;
	}

	private static void purchase(Agreement agreement, String order, int quantity) {
		Purchase purchase = named(FACTORY.createPurchase(), order);
		purchase.setOrder(order);
		purchase.setQuantity(quantity);
		agreement.getPurchases().add(purchase);
	}

	private void key(String name, Agreement agreement) {
		Key key = named(FACTORY.createKey(), name);
		key.setAgreement(agreement);
		estate.getKeys().add(key);
	}

	private Image image(String name, String build, Product product) {
		Image image = named(FACTORY.createImage(), name);
		image.setBuild(build);
		image.setProduct(product);
		estate.getImages().add(image);
		return image;
	}

	private void plan(Image image) {
		Plan plan = named(FACTORY.createPlan(), "plan");
		Wave wave = named(FACTORY.createWave(), "wave");
		Deployment deployment = named(FACTORY.createDeployment(), "deployment");
		deployment.setImage(image);
		wave.getDeployments().add(deployment);
		plan.getWaves().add(wave);
		plan.getWaves().add(named(FACTORY.createWave(), "empty wave"));
		estate.getPlans().add(plan);
	}
}
