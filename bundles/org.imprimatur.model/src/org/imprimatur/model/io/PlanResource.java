package org.imprimatur.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.imprimatur.model.Element;

/**
 * A plan file: one {@link org.imprimatur.model.Estate} as XMI, one element a line, in the order of the model, so that
 * a changed field is a changed line. A file with problems is not loaded at all, and a resource that could not be
 * loaded is never saved over its file.
 */
public class PlanResource extends XMIResourceImpl {

	/** The extension of plan files. */
	public static final String EXTENSION = "imprimatur";

	private static final long MAX_BYTES = 256L << 20;

	private List<ExternalReference> externalReferences = List.of();
	private boolean incomplete;

	/** The plan of that file. */
	public PlanResource(URI uri) {
		super(uri);
		setEncoding("UTF-8");
		setIntrinsicIDToEObjectMap(new HashMap<>());
		getDefaultLoadOptions().put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		getDefaultLoadOptions().put(XMLResource.OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
		getDefaultLoadOptions().put(XMLResource.OPTION_USE_LEXICAL_HANDLER, Boolean.TRUE);
		getDefaultSaveOptions().put(XMLResource.OPTION_SKIP_ESCAPE_URI, Boolean.FALSE);
		getDefaultSaveOptions().put(OPTION_LINE_DELIMITER, PlanInput.UNIX);
	}

	/** Whether a file is a plan by its name. */
	public static boolean isPlan(URI uri) {
		return EXTENSION.equals(uri.fileExtension());
	}

	/** The references to other files, in the order of the file; as loaded. */
	List<ExternalReference> externalReferences() {
		return externalReferences;
	}

	@Override
	public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
		incomplete = true;
		ProblemLog log = new ProblemLog(getURI(), options);
		try {
			read(in, options, log);
			log.throwIfAny();
			incomplete = false;
		} catch (PlanFormatException e) {
			getErrors().addAll(e.problems());
			throw e;
		} finally {
			if (incomplete) {
				getContents().clear();
			}
		}
	}

	private void read(InputStream in, Map<?, ?> options, ProblemLog log) throws IOException {
		List<ExternalReference> references = new ArrayList<>();
		MeteredInput metered = new MeteredInput(in, this, getURIConverter(), options);
		PlanInput input = new PlanInput(metered, MAX_BYTES);
		XMLLoad load = new PlanLoad(createXMLHelper(), input, log, references);
		try {
			load.load(this, input, options);
		} catch (IOException e) {
			if (input.isTooLong()) {
				log.add(0, 0, "plan.size", MAX_BYTES >> 20);
			} else if (log.isEmpty()) {
				throw e;
			}
		}
		if (log.isEmpty()) {
			new PlanCheck(log).check(this);
		}
		externalReferences = List.copyOf(references);
		getDefaultSaveOptions().put(OPTION_LINE_DELIMITER, input.lineDelimiter());
	}

	/** The element of that id. While loading the map knows all of them, and no search is worth its time. */
	@Override
	protected EObject getEObjectByID(String id) {
		return isLoading() ? getIntrinsicIDToEObjectMap().get(id) : super.getEObjectByID(id);
	}

	/** Who had an id first keeps it, whatever copy of it comes later. */
	@Override
	protected void attachedHelper(EObject object) {
		String id = EcoreUtil.getID(object);
		EObject owner = id == null ? null : getIntrinsicIDToEObjectMap().get(id);
		super.attachedHelper(object);
		if (owner != null && owner.eResource() == this && id.equals(EcoreUtil.getID(owner))) {
			getIntrinsicIDToEObjectMap().put(id, owner);
		}
	}

	@Override
	public void save(Map<?, ?> options) throws IOException {
		refuseIfIncomplete(options);
		SafeSave.save(this, getURIConverter(), options, out -> save(out, options));
	}

	@Override
	public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
		refuseIfIncomplete(options);
		ProblemLog log = new ProblemLog(getURI(), options);
		new PlanCheck(log).check(this);
		log.throwIfAny();
		assignIds();
		super.doSave(out, options);
	}

	private void refuseIfIncomplete(Map<?, ?> options) throws PlanFormatException {
		if (incomplete) {
			ProblemLog log = new ProblemLog(getURI(), options);
			log.add(0, 0, "file.incomplete");
			log.addAll(getErrors());
			log.throwIfAny();
		}
	}

	private void assignIds() {
		List<Element> elements = new ArrayList<>();
		for (TreeIterator<EObject> all = getAllContents(); all.hasNext();) {
			if (all.next() instanceof Element element) {
				elements.add(element);
			}
		}
		Ids.assign(elements, getIntrinsicIDToEObjectMap());
		getIntrinsicIDToEObjectMap().clear();
		elements.forEach(element -> getIntrinsicIDToEObjectMap().put(element.getId(), element));
	}

	/** Plans are UTF-8 whatever the file was that they were loaded from. */
	@Override
	public final void setEncoding(String encoding) {
		super.setEncoding("UTF-8");
	}

	@Override
	public void setXMLVersion(String version) {
		super.setXMLVersion("1.0");
	}

	@Override
	protected void doUnload() {
		super.doUnload();
		getIntrinsicIDToEObjectMap().clear();
		externalReferences = List.of();
		incomplete = false;
	}
}
