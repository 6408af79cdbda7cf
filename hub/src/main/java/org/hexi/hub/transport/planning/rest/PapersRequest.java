package org.hexi.hub.transport.planning.rest;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.hexi.engine.routing.api.Document;
import org.jspecify.annotations.Nullable;

/** When papers are there; one left out is there as early as the goods. */
record PapersRequest(
        @Nullable Instant consignmentNote,
        @Nullable Instant customsRelease,
        @Nullable Instant verifiedGrossMass,
        @Nullable Instant dangerousGoodsDeclaration,
        @Nullable Instant phytosanitaryCertificate) {
    static final PapersRequest NONE = new PapersRequest(null, null, null, null, null);

    Map<Document, Instant> papers() {
        Map<Document, Instant> papers = new EnumMap<>(Document.class);
        put(papers, Document.CONSIGNMENT_NOTE, consignmentNote);
        put(papers, Document.CUSTOMS_RELEASE, customsRelease);
        put(papers, Document.VERIFIED_GROSS_MASS, verifiedGrossMass);
        put(papers, Document.DANGEROUS_GOODS_DECLARATION, dangerousGoodsDeclaration);
        put(papers, Document.PHYTOSANITARY_CERTIFICATE, phytosanitaryCertificate);
        return papers;
    }

    private static void put(Map<Document, Instant> papers, Document paper, @Nullable Instant there) {
        if (there != null) {
            papers.put(paper, there);
        }
    }
}
