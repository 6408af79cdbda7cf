package org.hexi.hub.platform.web;

/**
 * One tab of the dossier page. A module contributes a bean of this type for the page it adds to the dossier.
 *
 * @param order place among the tabs, ascending
 * @param key message key of the label
 * @param segment last segment of the path below {@code /consignments/{id}}; empty for the overview
 */
public record DossierTab(int order, String key, String segment) {}
