/** How findings look and read wherever they are shown: images, badges, hover texts. For editor pages and views. */
package org.imprimatur.validation.ui.decoration;
