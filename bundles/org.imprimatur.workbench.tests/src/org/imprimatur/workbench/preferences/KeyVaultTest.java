package org.imprimatur.workbench.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import javax.crypto.spec.PBEKeySpec;

import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyVaultTest {

	/** Made up: no product has it. */
	private static final String KEY = "AAAAA-BBBBB-CCCCC-DDDDD-EEEE1";

	@TempDir
	private Path folder;

	private KeyVault vault() throws Exception {
		ISecurePreferences storage = SecurePreferencesFactory.open(folder.resolve("storage").toUri().toURL(),
				Map.of(IProviderHints.DEFAULT_PASSWORD, new PBEKeySpec("password".toCharArray()), IProviderHints.PROMPT_USER, false));
		return new KeyVault(storage);
	}

	@Test
	void aSecretIsKeptEncryptedUntilItIsRemoved() throws Exception {
		KeyVault vault = vault();
		vault.put("/acme/acme.imprimatur", "mak", KEY);
		assertThat(vault.get("/acme/acme.imprimatur", "mak")).contains(KEY);
		assertThat(vault.has("/acme/acme.imprimatur", "other")).isFalse();
		assertThat(Files.readString(folder.resolve("storage"))).doesNotContain("EEEE1", KEY.replace("-", ""));
		vault.remove("/acme/acme.imprimatur", "mak");
		assertThat(vault.get("/acme/acme.imprimatur", "mak")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "aaaaa bbbbb ccccc ddddd eeee1, AAAAA-BBBBB-CCCCC-DDDDD-EEEE1", "AAAAABBBBBCCCCCDDDDDEEEE1, AAAAA-BBBBB-CCCCC-DDDDD-EEEE1",
			"AAAAA-BBBBB, ", "AAAAA-BBBBB-CCCCC-DDDDD-EEE*1, " })
	void keysAreReadHoweverTheyAreTyped(String typed, String key) {
		assertThat(KeyVault.normal(typed).orElse(null)).isEqualTo(key);
	}
}
