package org.imprimatur.model.io;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.imprimatur.model.Element;
import org.imprimatur.model.ImprimaturPackage;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.ext.Locator2;

/**
 * Builds a plan from its XML. Whatever would not be written back when the plan is saved is a problem; EMF by itself
 * would drop some of it without a word.
 */
final class PlanHandler extends SAXXMIHandler {

	private record Place(EObject object, int line) {
	}

	private final ProblemLog log;
	private final PlanDiagnostics diagnostics;
	private final List<ExternalReference> externalReferences;
	private final Map<String, Place> ids = new HashMap<>();
	private final Deque<OpenElement> open = new ArrayDeque<>();

	PlanHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options, ProblemLog log,
			List<ExternalReference> externalReferences, PlanInput input) {
		super(resource, helper, options);
		this.log = log;
		this.diagnostics = new PlanDiagnostics(log, open::peek, () -> input.isWide() || namesOtherEncoding());
		this.externalReferences = externalReferences;
	}

	/** Notes a problem at the place which was read last. */
	void problem(String key, Object... arguments) {
		log.add(getLineNumber(), getColumnNumber(), key, arguments);
	}

	/** Whether the XML declaration names another encoding than the bytes of ASCII text may be. */
	private boolean namesOtherEncoding() {
		return locator instanceof Locator2 place && place.getEncoding() != null
				&& place.getEncoding().toUpperCase(Locale.ROOT).startsWith("UTF-16");
	}

	@Override
	public void error(XMIException exception) {
		diagnostics.add(exception);
	}

	@Override
	public void fatalError(XMIException exception) {
		diagnostics.add(exception);
	}

	@Override
	protected EPackage getPackageForURI(String namespace) {
		if (ImprimaturPackage.eNS_URI.equals(namespace)) {
			return ImprimaturPackage.eINSTANCE;
		}
		if (namespace != null) {
			diagnostics.addForeignNamespace(namespace, getLineNumber(), getColumnNumber());
		}
		return null;
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes all) throws SAXException {
		boolean ignored = isError();
		Attributes own = PlanAttributes.own(all, foreign -> {
			if (!ignored) {
				problem("plan.unknown.attribute", foreign, localName);
			}
		});
		open.push(new OpenElement(name, getLineNumber()));
		super.startElement(uri, localName, name, own);
		if (types.peek() instanceof EAttribute && own.getLength() > 0) {
			problem("plan.unknown.attribute", own.getQName(0), localName);
		}
	}

	@Override
	public void endElement(String uri, String localName, String name) {
		super.endElement(uri, localName, name);
		open.pop();
	}

	@Override
	protected void processElement(String name, String prefix, String localName) {
		String namespace = helper.getURI(prefix);
		boolean foreign = !isRoot && namespace != null && !namespace.equals(ImprimaturPackage.eNS_URI);
		if (!isError() && (foreign || XMIResource.XMI_TAG_NAME.equals(localName))) {
			isRoot = false;
			problem("plan.unknown.element", name, elements.size() < 2 ? "" : elements.get(elements.size() - 2));
			types.push(ERROR_TYPE);
		} else {
			super.processElement(name, prefix, localName);
		}
	}

	@Override
	protected EObject validateCreateObjectFromFactory(EFactory factory, String type, EObject created, boolean top) {
		if (top && created != null && created.eClass() != ImprimaturPackage.Literals.ESTATE) {
			problem("plan.root", type);
		}
		return super.validateCreateObjectFromFactory(factory, type, created, top);
	}

	@Override
	protected EStructuralFeature getFeature(EObject object, String prefix, String name, boolean isElement) {
		EStructuralFeature feature = super.getFeature(object, prefix, name, isElement);
		boolean childAsAttribute = !isElement && feature instanceof EReference child && child.isContainment();
		return childAsAttribute ? null : feature;
	}

	@Override
	protected void handleUnknownFeature(String prefix, String name, boolean isElement, EObject owner, String value) {
		if (isElement) {
			types.push(ERROR_TYPE);
		}
		problem(isElement ? "plan.unknown.element" : "plan.unknown.attribute", name, ElementNames.of(owner));
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		String read = new String(characters, start, length);
		if (text == null && !isError() && !read.isBlank()) {
			problem("plan.text", read.strip());
		}
		super.characters(characters, start, length);
	}

	@Override
	public void comment(char[] characters, int start, int length) {
		warnOfLoss();
	}

	@Override
	public void processingInstruction(String target, String data) {
		warnOfLoss();
	}

	private void warnOfLoss() {
		if (xmlResource.getWarnings().isEmpty()) {
			xmlResource.getWarnings().add(log.problem(getLineNumber(), getColumnNumber(), "plan.comment"));
		}
	}

	@Override
	protected void handleObjectAttribs(EObject object) {
		super.handleObjectAttribs(object);
		if (object instanceof Element element && element.getId() != null && !object.eIsProxy()) {
			checkId(element);
		}
	}

	private void checkId(Element element) {
		String id = element.getId();
		if (!Ids.isValid(id)) {
			problem("plan.id.invalid", id, ElementNames.of(element));
		}
		Place first = ids.putIfAbsent(id, new Place(element, getLineNumber()));
		if (first != null) {
			problem("plan.id.duplicate", id, ElementNames.of(element), ElementNames.of(first.object()), first.line());
		}
	}

	@Override
	protected void handleProxy(InternalEObject proxy, String address) {
		URI uri = URI.createURI(address);
		URI target = resolve ? uri.resolve(resourceURI) : uri;
		boolean local = target.isRelative() || LocalFiles.isLocal(target, resourceURI);
		if (!local) {
			problem("plan.reference.remote", address);
		} else if (!EstateFactories.knows(target.trimFragment()) || target.fragment() == null) {
			problem("plan.reference.kind", address);
		}
		proxy.eSetProxyURI(target);
		externalReferences.add(new ExternalReference(proxy, target, getLineNumber(), getColumnNumber()));
	}

	@Override
	protected void setValueFromId(EObject object, EReference reference, String ids) {
		long targets = Arrays.stream(ids.strip().split("\\s+")).filter(id -> id.contains("#") || !id.contains(":"))
				.count();
		if (targets > 1 && !reference.isMany()) {
			problem("plan.reference.single", ElementNames.of(object), reference.getName(), ids.strip());
		} else {
			super.setValueFromId(object, reference, ids);
		}
	}

	@Override
	protected void handleForwardReferences(boolean isEndDocument) {
		forwardSingleReferences.removeIf(reference -> isWrong(reference.getObject(), reference.getFeature(),
				reference.getLineNumber(), reference.getColumnNumber()).test(reference.getValue()));
		forwardManyReferences.removeIf(reference -> Arrays.stream(reference.getValues())
				.filter(isWrong(reference.getObject(), reference.getFeature(), reference.getLineNumber(),
						reference.getColumnNumber()))
				.count() > 0);
		super.handleForwardReferences(isEndDocument);
	}

	private Predicate<Object> isWrong(EObject from, EStructuralFeature feature, int line, int column) {
		return id -> {
			EObject target = xmlResource.getEObject((String) id);
			if (target == null) {
				log.add(line, column, "plan.reference.dangling", ElementNames.of(from), feature.getName(), id);
			} else if (!feature.getEType().isInstance(target)) {
				diagnostics.addWrongTarget(from, feature, target, line, column);
			} else {
				return false;
			}
			return true;
		};
	}
}
