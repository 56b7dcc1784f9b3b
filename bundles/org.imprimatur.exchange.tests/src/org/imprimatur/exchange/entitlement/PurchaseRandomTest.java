package org.imprimatur.exchange.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

import org.imprimatur.exchange.entitlement.LicenceChange.Kind;
import org.imprimatur.exchange.image.OnConflict;
import org.imprimatur.model.Agreement;
import org.imprimatur.model.Entitlement;
import org.imprimatur.model.Purchase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever lines there are: each is told once, the plan counts what was added, and doing it again changes nothing. */
class PurchaseRandomTest {

	private static final List<String> PRODUCTS = List.of("Windows 11 Pro", "Windows 11 Pro Upgrade", "Windows 10 Pro",
			"WINENTperDVC ALNG SA MVL", "Windows Server 2022 Standard CoreLic", "Office Standard 2021", "SQL Server",
			"");

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void isIdempotentAndCountsRight(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < 150; round++) {
			Agreement agreement = Agreements.empty();
			PurchaseImport imports = new PurchaseImport(agreement, OnConflict.KEEP_PLAN, Agreements.context());
			List<PurchaseLine> lines = lines(random);
			LicenceReport preview = imports.preview(lines);
			assertThat(count(agreement)).isZero();
			LicenceReport report = imports.apply(lines);
			assertThat(report).isEqualTo(preview);
			assertThat(report.changes()).hasSameSizeAs(lines);
			int added = 0;
			for (int i = 0; i < lines.size(); i++) {
				added += report.changes().get(i).kind() == Kind.ADDED ? lines.get(i).quantity().getAsInt() : 0;
			}
			assertThat(count(agreement)).isEqualTo(added);
			assertThat(imports.apply(lines).changesAnything()).isFalse();
			List<PurchaseLine> shuffled = new ArrayList<>(lines);
			Collections.shuffle(shuffled, random);
			imports.apply(shuffled);
			assertThat(imports.apply(lines).changesAnything()).isFalse();
		}
	}

	private static int count(Agreement agreement) {
		return agreement.getPurchases().stream().mapToInt(Purchase::getQuantity).sum()
				+ agreement.getEntitlements().stream().mapToInt(Entitlement::getQuantity).sum();
	}

	private static List<PurchaseLine> lines(Random random) {
		List<PurchaseLine> lines = new ArrayList<>();
		for (int i = random.nextInt(12); i > 0; i--) {
			Optional<LocalDate> date = random.nextInt(4) == 0 ? Optional.empty()
					: Optional.of(LocalDate.of(2026, 1 + random.nextInt(2), 1));
			OptionalInt quantity = random.nextInt(8) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(4));
			lines.add(new PurchaseLine(Path.of("list.csv"), i, PRODUCTS.get(random.nextInt(PRODUCTS.size())), "", "",
					"",
					List.of("", "PO-1", "po-1", "PO-2").get(random.nextInt(4)),
					List.of("", "", "10", "20").get(random.nextInt(4)), "", quantity, date, Optional.empty(),
					random.nextInt(3) == 0 ? Optional.of(LocalDate.of(2029, 1, 1)) : Optional.empty()));
		}
		return lines;
	}
}
