package org.imprimatur.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.Messages;
import org.imprimatur.model.io.Progress;

/** The fleet files that a plan lists. Reads the plan alone: its fleets may be large, or not there yet. */
public final class PlanFleets {

	private static final String ROOT = "#/";

	private final Resource plan;
	private final Map<Object, Object> options;

	private PlanFleets(Resource plan, Map<Object, Object> options) {
		this.plan = plan;
		this.options = options;
	}

	/**
	 * Those of a plan.
	 *
	 * @param plan a file whose name is that of a plan
	 * @throws org.imprimatur.model.io.PlanFormatException when it is no plan
	 * @throws IOException when it cannot be read
	 */
	public static PlanFleets of(Path plan, Locale locale, Progress progress) throws IOException {
		Map<Object, Object> options = new HashMap<>(Map.of(Messages.OPTION_LOCALE, locale, Progress.OPTION, progress));
		Resource resource = new EstateStore(locale).newResourceSet().createResource(uri(plan));
		resource.load(options);
		return new PlanFleets(resource, options);
	}

	/** The files, in the order of the plan. */
	public List<Path> files() {
		return fleets().basicList().stream().map(EcoreUtil::getURI).map(URI::trimFragment).filter(URI::isFile)
				.map(uri -> Path.of(uri.toFileString())).toList();
	}

	/** Whether the plan lists that file, by whatever path. */
	public boolean lists(Path fleet) {
		return files().stream().anyMatch(file -> isSame(file, fleet));
	}

	/** Lists one more file, if the plan does not list it yet. */
	public void add(Path fleet) throws IOException {
		if (!lists(fleet)) {
			Fleet listed = ImprimaturFactory.eINSTANCE.createFleet();
			((InternalEObject) listed).eSetProxyURI(uri(fleet).appendFragment("/"));
			fleets().addUnique(listed);
			plan.save(options);
		}
	}

	/** The line by which a plan lists a file. */
	public static String line(Path plan, Path fleet) {
		String path = uri(fleet).deresolve(uri(plan)).toString();
		return "<fleets href=\"" + path.replace("&", "&amp;") + ROOT + "\"/>";
	}

	private InternalEList<Fleet> fleets() {
		return (InternalEList<Fleet>) ((Estate) plan.getContents().getFirst()).getFleets();
	}

	private static boolean isSame(Path one, Path other) {
		try {
			return uri(one).equals(uri(other)) || Files.exists(one) && Files.isSameFile(one, other);
		} catch (IOException e) {
			return false;
		}
	}

	private static URI uri(Path file) {
		return URI.createFileURI(file.toAbsolutePath().normalize().toString());
	}
}
