package org.imprimatur.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.InternalEList;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EstateStoreTest {

	@TempDir
	Path folder;

	private final EstateStore store = new EstateStore(Locale.ENGLISH);
	private Path plan;
	private Path laptops;

	@BeforeEach
	void writeEstate() throws IOException {
		plan = folder.resolve("a.imprimatur");
		laptops = Files.writeString(folder.resolve("R&D ノート#1.fleet.csv"), "serial,model\nA1,X\nA2,X\n");
		ResourceSet resources = store.newResourceSet();
		Resource fleet = resources.getResource(URI.createFileURI(laptops.toString()), true);
		Estate estate = SampleEstates.contoso();
		estate.getFleets().add((Fleet) fleet.getContents().getFirst());
		SampleEstates.in(resources, plan, estate).save(Map.of());
	}

	@Test
	void planIsLoadedWithItsFleets() throws IOException {
		Estate estate = store.load(plan, Progress.NONE);
		assertThat(((InternalEList<Fleet>) estate.getFleets()).basicList()).singleElement()
				.satisfies(fleet -> assertThat(fleet.getDevices()).hasSize(2));
		assertThat(estate.eResource().getResourceSet().getResources()).hasSize(2);
	}

	@Test
	void planIsLookedAtWithoutItsDevices() throws IOException {
		Files.delete(laptops);
		Estate estate = store.loadWithoutDevices(plan);
		assertThat(estate.getName()).isEqualTo(SampleEstates.contoso().getName());
		assertThat(estate.getFleets()).singleElement().satisfies(fleet -> {
			assertThat(fleet.getDevices()).isEmpty();
			assertThat(URI.decode(fleet.eResource().getURI().lastSegment())).isEqualTo(laptops.getFileName().toString());
		});
	}

	@Test
	void fleetIsReferredToRelatively() throws IOException {
		assertThat(Files.readString(plan)).contains("<fleets href=\"R&amp;D%20ノート%231.fleet.csv#/\"/>");
	}

	@Test
	void onlyChangedFleetsAreSaved() throws IOException {
		Estate estate = store.load(plan, Progress.NONE);
		Files.delete(laptops);
		store.save(estate, Progress.NONE);
		assertThat(laptops).doesNotExist();
		estate.getFleets().getFirst().getDevices().getFirst().setName("n");
		store.save(estate, Progress.NONE);
		assertThat(laptops).hasContent("serial,model,name\nA1,X,n\nA2,X,\n");
	}

	@Test
	void problemsOfAllFilesAreTold() throws IOException {
		Files.writeString(laptops, "serial,name\n,x\n");
		String href = "<fleets href=\"gone.fleet.csv#/\"/>\n  <fleets href=";
		Files.writeString(plan, Files.readString(plan).replaceFirst("<fleets href=", href));
		List<Problem> problems = problems(plan);
		assertThat(problems).extracting(Problem::getLocation).containsExactlyInAnyOrder(plan.toString(),
				laptops.toString());
		assertThat(problems).filteredOn(problem -> problem.getLocation().equals(plan.toString())).singleElement()
				.satisfies(problem -> {
					assertThat(problem.message()).contains("gone.fleet.csv", "does not exist");
					assertThat(problem.line()).isPositive();
				});
	}

	@Test
	void referencesIntoFleetsAreChecked() throws IOException {
		String xml = Files.readString(plan);
		Files.writeString(plan, xml.replace("csv#/", "csv#A2"));
		assertThat(problems(plan)).singleElement()
				.satisfies(problem -> assertThat(problem.message()).contains("Device", "Fleet"));
		Files.writeString(plan, xml.replace("csv#/", "csv#A3"));
		assertThat(problems(plan)).singleElement()
				.satisfies(problem -> assertThat(problem.message()).contains("A3", "no such element"));
	}

	@Test
	void otherPlansAreLoadedToo() throws IOException {
		Path other = folder.resolve("b.imprimatur");
		Files.writeString(other, Files.readString(plan)
				.replaceFirst(" about=\"[^\"]*\"/>",
						"><about xsi:type=\"imprimatur:Image\" href=\"a.imprimatur#image-windows-11\"/></evidence>")
				.replaceFirst("xmlns:xmi", "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:xmi"));
		Estate estate = store.load(other, Progress.NONE);
		assertThat(estate.getEvidence().getFirst().getAbout().getFirst().eResource().getURI().lastSegment())
				.isEqualTo("a.imprimatur");
		assertThat(estate.eResource().getResourceSet().getResources()).hasSize(3);
		Files.writeString(other, Files.readString(other).replace("#image-windows-11", "#gone"));
		assertThat(problems(other)).singleElement()
				.satisfies(problem -> assertThat(problem.message()).contains("gone", "a.imprimatur"));
	}

	@Test
	void missingAndWrongFiles() throws IOException {
		assertThat(problems(folder.resolve("no.imprimatur"))).singleElement()
				.satisfies(problem -> assertThat(problem.message()).contains("does not exist"));
		assertThat(problems(laptops)).singleElement()
				.satisfies(problem -> assertThat(problem.message()).contains(".imprimatur"));
		assertThat(problems(Files.createDirectory(folder.resolve("dir.imprimatur")))).singleElement()
				.satisfies(problem -> assertThat(problem.message()).contains("is a folder"));
		assertThat(problems(folder)).singleElement()
				.satisfies(problem -> assertThat(problem.message()).contains("is a folder"));
	}

	@Test
	void remedyForAMissingFileDependsOnWhoNamesIt() throws IOException {
		assertThat(problems(folder.resolve("no.imprimatur")).getFirst().message()).endsWith("Check the path.");
		Files.delete(laptops);
		assertThat(problems(plan).getFirst().message()).contains("Correct the reference");
		Files.createDirectory(laptops);
		assertThat(problems(plan)).singleElement().satisfies(problem -> {
			assertThat(problem.message()).contains("is a folder");
			assertThat(problem.line()).isPositive();
		});
	}

	@Test
	void fleetListedTwiceWouldCountTwice() throws IOException {
		Path link = Files.createSymbolicLink(folder.resolve("link.fleet.csv"), laptops);
		String first = "<fleets href=\"R&amp;D%20ノート%231.fleet.csv#/\"/>";
		String text = Files.readString(plan);
		int line = (int) text.substring(0, text.indexOf(first)).lines().count();
		for (String again : List.of(first, first.replace("\"R", "\"./R"), "<fleets href=\"link.fleet.csv#/\"/>")) {
			Files.writeString(plan, text.replace(first, first + "\n  " + again));
			assertThat(problems(plan)).as(again).singleElement().satisfies(problem -> {
				assertThat(problem.message()).contains("already listed in line " + line);
				assertThat(problem.line()).isEqualTo(line + 1);
			});
		}
		assertThat(link).exists();
	}

	@Test
	void warningsOfPlanAndFleetsAreOffered() throws IOException {
		Files.writeString(laptops, "serial,license_edition,Cost centre\nA1,Professional,4\n");
		Estate estate = store.load(plan, Progress.NONE);
		assertThat(store.warnings(estate)).singleElement().satisfies(warning -> {
			assertThat(warning.getLocation()).isEqualTo(laptops.toString());
			assertThat(warning.line()).isEqualTo(1);
			assertThat(warning.column()).isEqualTo(2);
			assertThat(warning.message()).contains("“license_edition”", "“licence_edition”");
		});
	}

	@Test
	void failedLoadingLeavesTheResourceSetAsItWas() throws IOException {
		Files.writeString(laptops, "serial,name\n,x\n");
		ResourceSet resources = store.newResourceSet();
		URI uri = URI.createFileURI(plan.toString());
		assertThatThrownBy(() -> store.load(resources, uri, Progress.NONE)).isInstanceOf(PlanFormatException.class);
		assertThat(resources.getResources()).isEmpty();
		Files.writeString(laptops, "serial\nA1\n");
		assertThat(store.load(resources, uri, Progress.NONE).getFleets()).hasSize(1);
	}

	@Test
	void progressGrowsToTheEnd() throws IOException {
		List<Long> done = new ArrayList<>();
		List<Long> totals = new ArrayList<>();
		store.load(plan, (bytes, total) -> {
			done.add(bytes);
			totals.add(total);
		});
		assertThat(done).isSorted().last().isEqualTo(Files.size(plan) + Files.size(laptops));
		assertThat(totals).last().isEqualTo(Files.size(plan) + Files.size(laptops));
	}

	@Test
	void loadingCanBeCancelled() {
		Progress cancelling = new Progress() {
			@Override
			public void advanced(long done, long total) {
				throw new AssertionError("not asked to go on");
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThatThrownBy(() -> store.load(plan, cancelling)).isInstanceOf(CancellationException.class);
	}

	@Test
	void cancelledFleetIsNeverOverwritten() {
		Resource fleet = store.newResourceSet().createResource(URI.createFileURI(laptops.toString()));
		Progress cancelling = new Progress() {
			@Override
			public void advanced(long done, long total) {
				throw new AssertionError("not asked to go on");
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThatThrownBy(() -> fleet.load(Map.of(Progress.OPTION, cancelling)))
				.isInstanceOf(CancellationException.class);
		fleet.getContents().add(ImprimaturFactory.eINSTANCE.createFleet());
		assertThatThrownBy(() -> fleet.save(Map.of())).isInstanceOf(PlanFormatException.class);
		assertThat(laptops).hasContent("serial,model\nA1,X\nA2,X\n");
	}

	@Test
	void onlyOurFilesAreResources() {
		ResourceSet resources = store.newResourceSet();
		assertThat(resources.createResource(URI.createURI("x.csv"))).isNull();
		assertThat(resources.createResource(URI.createURI("x.xmi"))).isNull();
		assertThat(resources.createResource(URI.createURI("x.fleet.csv"))).isNotNull();
		assertThat(resources.createResource(URI.createURI("x.imprimatur"))).isInstanceOf(PlanResource.class);
	}

	@Test
	void networkIsClosedEvenToWhoAsksDirectly() {
		ResourceSet resources = store.newResourceSet();
		for (String address : List.of("http://localhost:1/x.imprimatur",
				"archive:http://localhost:1/x.zip!/x.imprimatur", "jar:http://localhost:1/x.zip!/x.imprimatur")) {
			assertThatThrownBy(() -> resources.getURIConverter().createInputStream(URI.createURI(address)))
					.hasMessageContaining("Not a local file");
			assertThatThrownBy(() -> resources.getURIConverter().createOutputStream(URI.createURI(address)))
					.hasMessageContaining("Not a local file");
		}
	}

	@Test
	void failureInTheMiddleOfSavingLeavesTheOldPlan() throws IOException {
		byte[] before = Files.readAllBytes(plan);
		PlanResource failing = new PlanResource(URI.createFileURI(plan.toString())) {
			@Override
			public void doSave(java.io.OutputStream out, Map<?, ?> options) throws IOException {
				out.write(new byte[100_000]);
				throw new IOException("disk full");
			}
		};
		assertThatThrownBy(() -> failing.save(Map.of())).hasMessage("disk full");
		assertThat(plan).hasBinaryContent(before);
	}

	@Test
	void planInAnArchiveIsReplacedAsAWholeToo() throws IOException {
		URI archive = URI.createFileURI(folder.resolve("x.zip").toString());
		URI inArchive = URI.createURI("archive:" + archive + "!/p.imprimatur");
		ResourceSet resources = store.newResourceSet();
		Resource resource = resources.createResource(inArchive);
		resource.getContents().add(SampleEstates.contoso());
		resource.save(Map.of());
		Estate loaded = store.load(store.newResourceSet(), inArchive, Progress.NONE);
		assertThat(loaded.getName()).isEqualTo("Contoso");
		byte[] before = Files.readAllBytes(folder.resolve("x.zip"));
		loaded.getProducts().clear();
		assertThatThrownBy(() -> store.save(loaded, Progress.NONE)).isInstanceOf(PlanFormatException.class);
		assertThat(folder.resolve("x.zip")).hasBinaryContent(before);
	}

	private List<Problem> problems(Path file) {
		PlanFormatException exception = catchThrowableOfType(PlanFormatException.class,
				() -> store.load(file, Progress.NONE));
		assertThat(exception).isNotNull();
		return exception.problems();
	}
}
