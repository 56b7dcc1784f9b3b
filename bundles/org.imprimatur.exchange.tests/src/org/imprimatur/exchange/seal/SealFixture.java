package org.imprimatur.exchange.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.Clause;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Image;
import org.imprimatur.model.ImageSource;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Plan;
import org.imprimatur.model.Product;
import org.imprimatur.model.Programme;
import org.imprimatur.model.Wave;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.engine.Checker;

/** A small estate whose clause nobody looked for, and seals of it. */
final class SealFixture {

	static final LocalDate DAY = LocalDate.of(2026, 12, 1);

	private static final ImprimaturFactory NEW = ImprimaturFactory.eINSTANCE;

	private final Path folder;

	SealFixture(Path folder) {
		this.folder = folder;
	}

	static Estate estate() {
		Estate estate = NEW.createEstate();
		estate.setId("estate");
		estate.setName("東京");
		Agreement agreement = NEW.createAgreement();
		agreement.setId("agreement");
		agreement.setProgramme(Programme.EA);
		agreement.setClause(Clause.UNKNOWN);
		estate.getAgreements().add(agreement);
		Product product = NEW.createProduct();
		product.setId("product");
		product.setVersion("11");
		product.setEdition("Pro");
		estate.getProducts().add(product);
		Image image = NEW.createImage();
		image.setId("image");
		image.setProduct(product);
		image.setSource(ImageSource.VL_MEDIA);
		image.setAgreement(agreement);
		estate.getImages().add(image);
		Plan plan = NEW.createPlan();
		Wave wave = NEW.createWave();
		Deployment deployment = NEW.createDeployment();
		deployment.setId("deployment");
		deployment.setImage(image);
		wave.getDeployments().add(deployment);
		plan.getWaves().add(wave);
		estate.getPlans().add(plan);
		return estate;
	}

	/** The check of that estate with changes, sealed. */
	Seal seal(LocalDate day, Optional<SealKey> key, Consumer<Estate> change) throws IOException {
		Estate estate = estate();
		change.accept(estate);
		Path plan = folder.resolve("tokyo.imprimatur");
		if (!Files.exists(plan)) {
			Files.writeString(plan, "plan");
		}
		return Seal.of(Checker.check(estate, CheckOptions.on(day)),
				new SealStamp("hanako", "Licence desk", Instant.parse("2026-12-01T09:00:00Z"), "1.0.0"),
				"tokyo.imprimatur", List.of(SealedInput.of(SealedInput.Role.PLAN, plan, folder, Progress.NONE)), key);
	}

	SealedCheck check(LocalDate day, Consumer<Estate> change) throws IOException {
		return SealedCheck.of(seal(day, Optional.empty(), change), folder, Locale.ENGLISH);
	}

	/** A new key pair in the files NAME.pem and NAME.pub. */
	SealKey key(String name) throws IOException, GeneralSecurityException {
		KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
		Files.writeString(folder.resolve(name + ".pem"), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
		Files.writeString(folder.resolve(name + ".pub"), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
		return SealKey.read(folder.resolve(name + ".pem"), Locale.ENGLISH);
	}

	private static String pem(String label, byte[] bytes) {
		return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(bytes)
				+ "\n-----END " + label + "-----\n";
	}
}
