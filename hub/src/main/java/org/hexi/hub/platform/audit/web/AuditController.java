package org.hexi.hub.platform.audit.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexi.hub.platform.audit.AuditChain;
import org.hexi.hub.platform.audit.AuditEntries;
import org.hexi.hub.platform.audit.AuditFilter;
import org.hexi.hub.platform.web.DayParameter;
import org.hexi.hub.platform.web.FrameSettings;
import org.hexi.hub.platform.web.NavigationEntry;
import org.hexi.hub.platform.web.PageRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit trail as a list, and its chain. Only for administrators, by the rule on {@code /administration}. */
@Controller
@RequestMapping("/administration/audit")
class AuditController {
    private static final String PAGE = "audit/list";
    private static final int SIZE = 50;

    private final AuditEntries entries;
    private final AuditChain chain;
    private final FrameSettings frame;

    AuditController(AuditEntries entries, AuditChain chain, FrameSettings frame) {
        this.entries = entries;
        this.chain = chain;
        this.frame = frame;
    }

    /**
     * The filter as typed; days are of the city's zone.
     *
     * @param from first day wanted, such as 2026-01-31
     * @param until last day wanted
     */
    record Query(String actor, String action, String subject, String from, String until) {
        AuditFilter filter(ZoneId zone) {
            return new AuditFilter(
                    actor,
                    action,
                    subject,
                    DayParameter.start("audit.day.malformed", "from", from, zone, 0),
                    DayParameter.start("audit.day.malformed", "until", until, zone, 1));
        }

        /** The same as the beginning of a query, for the links to other pages of the list. */
        String parameters() {
            Map<String, String> filled = new LinkedHashMap<>();
            filled.put("actor", actor);
            filled.put("action", action);
            filled.put("subject", subject);
            filled.put("from", from);
            filled.put("until", until);
            return filled.entrySet().stream()
                    .filter(entry -> !entry.getValue().isBlank())
                    .map(entry ->
                            entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8) + "&")
                    .collect(Collectors.joining());
        }
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        return page(new Query(actor, action, subject, from, until), page, model);
    }

    /** Computes the whole chain again. Reads only. */
    @PostMapping("/verification")
    String verify(Model model) {
        model.addAttribute("report", chain.verify());
        return page(new Query("", "", "", "", ""), 1, model);
    }

    private String page(Query query, int page, Model model) {
        model.addAttribute("filter", query);
        model.addAttribute("query", query.parameters());
        model.addAttribute("page", entries.list(query.filter(frame.zone()), new PageRequest(page, SIZE)));
        model.addAttribute("chain", chain.state());
        return PAGE;
    }

    /** The entry of the left bar. The name of the role stands here as text because this module knows no roles. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry auditEntry() {
            return new NavigationEntry(
                    "platform", 930, "audit.title", "/administration/audit", "list", java.util.Set.of("ADMINISTRATOR"));
        }
    }
}
