package org.imprimatur.diagram.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

import org.imprimatur.diagram.samples.Samples;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PngFormatTest {

	private static BufferedImage plan(Theme theme, double scale) throws Exception {
		return ImageIO.read(new ByteArrayInputStream(Written.bytes("png", Samples.plan(),
				Written.OPTIONS.withTheme(theme).withScale(scale))));
	}

	@Test
	void isAsLargeAsTheSvgTimesTheScale() throws Exception {
		Element svg = Written.xml(Written.text("svg", Samples.plan(), Written.OPTIONS)).getDocumentElement();
		BufferedImage image = plan(Theme.LIGHT, 2);
		assertThat(image.getWidth()).isCloseTo((int) (2 * Double.parseDouble(svg.getAttribute("width"))),
				org.assertj.core.data.Offset.offset(1));
		assertThat(image.getHeight()).isCloseTo((int) (2 * Double.parseDouble(svg.getAttribute("height"))),
				org.assertj.core.data.Offset.offset(1));
	}

	@Test
	void showsTheColoursOfTheThemeUpToTheEdges() throws Exception {
		BufferedImage light = plan(Theme.AUTO, 1);
		BufferedImage dark = plan(Theme.DARK, 1);
		assertThat(light.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
		assertThat(light.getRGB(light.getWidth() - 1, light.getHeight() - 1) & 0xFFFFFF).isEqualTo(0xFFFFFF);
		assertThat(dark.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0x14181F);
		assertThat(colours(light)).contains(0xE3F1FB, 0xFDF3DC, 0xFBE6E3, 0x0072B2);
		assertThat(colours(dark)).contains(0x14354C, 0x4A3A10, 0x4D1E1A);
	}

	private static Set<Integer> colours(BufferedImage image) {
		Set<Integer> colours = new HashSet<>();
		for (int y = 0; y < image.getHeight(); y++)
			for (int x = 0; x < image.getWidth(); x++)
				colours.add(image.getRGB(x, y) & 0xFFFFFF);
		return colours;
	}

	@Test
	void imagesTooLargeForMemoryAreScaledDownAndItIsSaid() throws Exception {
		List<Double> reduced = new ArrayList<>();
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(Written.bytes("png", Samples.plan(),
				Written.OPTIONS.withTheme(Theme.LIGHT).withScale(1000).withReduced(reduced::add))));
		assertThat(reduced).singleElement().satisfies(scale -> assertThat(scale).isBetween(1.0, 999.0));
		assertThat((long) image.getWidth() * image.getHeight()).isBetween(60_000_000L, 64_100_000L);
	}
}
