package org.imprimatur.benchmarks.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.fleet.DeviceColumn;

/** The devices of a fleet as one would keep them with EMF alone: an object each, an attribute a column, in an XMI file. */
public final class XmiFleet {

	private final EPackage model = EcoreFactory.eINSTANCE.createEPackage();
	private final EClass fleet = type("Fleet");
	private final EClass device = type("Device");
	private final EReference devices = EcoreFactory.eINSTANCE.createEReference();
	private final List<EAttribute> columns = new ArrayList<>();
	private final Map<Object, Object> options = new HashMap<>();

	/** Makes the model, with the options by which EMF loads fastest. */
	public XmiFleet() {
		model.setName("peer");
		model.setNsPrefix("peer");
		model.setNsURI("https://imprimatur.org/benchmarks/peer");
		devices.setName("devices");
		devices.setEType(device);
		devices.setContainment(true);
		devices.setUpperBound(-1);
		fleet.getEStructuralFeatures().add(devices);
		for (DeviceColumn column : DeviceColumn.values()) {
			EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
			attribute.setName(column.header());
			attribute.setEType(EcorePackage.Literals.ESTRING);
			device.getEStructuralFeatures().add(attribute);
			columns.add(attribute);
		}
		options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
		options.put(XMLResource.OPTION_DEFER_ATTACHMENT, true);
		options.put(XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl());
		options.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
		options.put(XMLResource.OPTION_ENCODING, "UTF-8");
	}

	private EClass type(String name) {
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		model.getEClassifiers().add(type);
		return type;
	}

	/** Gives a resource the same devices; cells that are empty are no attributes. */
	public XMIResourceImpl copy(Fleet original, Path file) {
		XMIResourceImpl resource = resource(file);
		EObject copy = EcoreUtil.create(fleet);
		resource.getContents().add(copy);
		@SuppressWarnings("unchecked")
		EList<EObject> list = (EList<EObject>) copy.eGet(devices);
		original.getDevices().forEach(each -> list.add(copy(each)));
		return resource;
	}

	private EObject copy(Device original) {
		EObject copy = EcoreUtil.create(device);
		for (EAttribute attribute : columns) {
			String cell = DeviceColumn.ofHeader(attribute.getName()).orElseThrow().get(original);
			if (cell != null && !cell.isEmpty()) {
				copy.eSet(attribute, cell);
			}
		}
		return copy;
	}

	/** Reads a file. */
	public Resource load(Path file) throws IOException {
		Resource resource = resource(file);
		resource.load(options);
		return resource;
	}

	/** Writes a resource to its file. */
	public void save(Resource resource) throws IOException {
		resource.save(options);
	}

	private XMIResourceImpl resource(Path file) {
		XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toAbsolutePath().toString()));
		ResourceSet resources = new ResourceSetImpl();
		resources.getPackageRegistry().put(model.getNsURI(), model);
		resources.getResources().add(resource);
		return resource;
	}
}
