/** Portuguese words per cue, beyond the English ones that Portuguese uses as they are. */
import type { LanguagePack } from '../cues.ts';

export const PORTUGUESE: LanguagePack = {
  lang: 'pt',
  stopWords:
    'o os as dos das em um uma que não com para por mais ao à pelo pela é são foi ou seu sua como ' +
    'mas também até aos já está tem nos ser entre sobre sem quando',
  words: {
    register:
      'inscrição inscrições inscrever inscrever-se inscreva-se inscreve-te inscreva inscreva-me ' +
      'cadastre-se cadastrar cadastrar-se se_cadastre cadastro registe-se registar registo ' +
      'regista-te registre-se registrar-se criar_conta crie_sua_conta crie_a_sua_conta cria_a_tua ' +
      'crie_uma_conta abra_sua_conta abra_a_sua_conta abrir_conta abra_uma_conta reserve_já ' +
      'reserve_agora reserve_o_seu reserve_seu reserve_sua reserva_o_teu reservar garanta_sua ' +
      'garanta_seu garanta_já garanta_o_seu garanta_a_sua garante_o_teu vagas vaga bilhete bilhetes ' +
      'ingresso ingressos participe participa_no participar_do junte-se junta-te matricule-se ' +
      'matrículas matrícula pré-inscrição pré-venda faça_parte quero_participar credenciamento ' +
      'entrar_na_lista entre_na_lista garantir_minha marque_hora',
    buy:
      'comprar compre compra_já compra_agora encomende encomendar encomenda peça_já peça_o_seu ' +
      'carrinho ver_oferta ver_a_oferta ver_preço ver_produto ver_na ver_no ir_para_a_loja ' +
      'confira_a_oferta aproveite_a_oferta disponível_na disponível_em à_venda à_venda_na adquira ' +
      'adquirir adquire leve_já finalizar_compra pré-encomenda eu_quero',
    subscribe:
      'assine assina assinar assinatura assinaturas assinante assinantes subscreva subscreve ' +
      'subscrever subscrição subscrições torne-se_membro seja_membro torne-se_sócio teste_grátis ' +
      'teste_gratuito experimente_grátis experimente_gratuitamente período_de_teste ' +
      'período_experimental primeiro_mês mês_grátis cancele_quando cancele_a_qualquer ' +
      'cancelar_a_qualquer sem_fidelização sem_fidelidade sem_compromisso acesso_ilimitado ' +
      'acesso_total continue_lendo continue_a_ler continuar_lendo continuar_a_ler ' +
      'para_continuar_a_ler para_ler_o conteúdo_exclusivo desbloqueie desbloquear escolha_seu_plano ' +
      'renove',
    donate:
      'doe doar doação doações donativo donativos doador* apoie apoie-nos apoia-nos apoiar_o ' +
      'seu_apoio o_seu_apoio o_teu_apoio contribua contribui_com sua_contribuição contribuições ' +
      'ajude-nos ajude_a ajuda-nos colabore jornalismo_independente imprensa_livre dedutíve* ' +
      'consignação vaquinha financiamento_coletivo sem_fins_lucrativos angariação_de_fundos mbway ' +
      'apoiador* mecenato',
    install:
      'baixe baixar descarregue descarregar descarrega transferir_a_app instale instala instalar_o ' +
      'nosso_aplicativo nossa_app a_nossa_app aplicativo_gratuito app_gratuito app_gratuita ' +
      'aplicação_gratuita para_ios para_android no_aplicativo na_app pelo_aplicativo no_app ' +
      'disponível_no_google_play escaneie aponte_a_câmera leia_o_código',
    follow:
      'siga-nos segue-nos siga seguir_no acompanhe acompanhe-nos acompanha-nos curta_nossa curta_a ' +
      'redes_sociais nossas_redes no_x no_google_notícias nosso_canal nossa_página nosso_grupo ' +
      'entre_no_canal entre_no_nosso entre_no_grupo inscreva-se_no_canal notificações ' +
      'ative_o_sininho fonte_preferida receba_notícias',
    contact:
      'contate contate-nos contacte contacte-nos contacta-nos contactos entre_em_contato ' +
      'entre_em_contacto entra_em_contacto fale_conosco fale_connosco fale_com fala_com ligue ' +
      'ligue-nos liga-nos chame_no chama_no escreva-nos envie_um_email envie_uma_mensagem solicite ' +
      'solicitar peça_um peça_uma peça_já_o orçamento orçamentos simule simulação simulações agende ' +
      'agendar agendamento marque_uma marque_a_sua marcar_consulta marque_já consultoria ' +
      'consulta_gratuita consultor consultores assessor assessores assessoria aconselhamento ' +
      'demonstração tire_suas_dúvidas tire_as_suas_dúvidas esclareça especialistas_da folheto ' +
      'sem_compromisso atendimento simular',
    learn:
      'saiba_mais saiba_como saiba_tudo sabe_mais saber_mais mais_informações mais_informação ' +
      'mais_detalhes mais_info leia_mais ler_mais lê_mais veja_mais ver_mais ver_todos clique clica ' +
      'clicar_aqui clicando_aqui acesse aceda acessar visite visita_o confira confere veja_como ' +
      'veja_aqui veja_agora veja_todos consulte consulta_aqui comparar conheça conhece_a ' +
      'descubra_como descobre_como informe-se assista comece_agora comece_já começar_agora ' +
      'neste_link no_link ver_planos detalhes_aqui',
    act:
      'descubra descobre aproveite aproveita economize poupe poupa ganhe ganha_um concorra escolha ' +
      'escolhe encontre encontra_o experimente experimenta receba obtenha obtém desfrute desfruta ' +
      'usufrua proteja invista investe_em aprenda aprende domine comece começa_já não_perca ' +
      'não_percas não_perca_a não_deixe não_deixes não_espere não_fique não_hesite mude quer_saber ' +
      'quer_aprender você_quer está_procurando procura_por procura_um precisa_de_ajuda que_tal ' +
      'transforme melhore aumente multiplique cresça crie construa prepare-se prepara-te presenteie ' +
      'ofereça dê_o_próximo_passo dê_um faça_já faça_o_seu preencha insira deixe_seu tenha ' +
      'conte_com garanta torne-se seja_o_primeiro planeje simplifique otimize agora viva venha ' +
      'surpreenda quero experimentar pare_de deixe_de envie-me',
    offer:
      'oferta ofertas promoção promoções promocional promocionais desconto descontos cupom cupons ' +
      'cupão cupões vale-presente cartão-presente brinde brindes presente presentes sorteio ' +
      'sorteios passatempo prêmio prêmios prémio prémios bónus bônus preço_especial preço_reduzido ' +
      'menor_preço melhor_preço melhores_preços metade_do_preço a_partir_de por_apenas por_só ' +
      'apenas_r em_vez_de ao_invés_de frete portes_grátis portes_de_envio envio_grátis reembolso ' +
      'satisfação_garantida devolução saldos liquidação queima_de_estoque pechincha* poupança_de ' +
      'economia_de sem_juros parcelado parcelas oportunidade barato baratos imperdível imperdíveis ' +
      'achadinho* campanha',
    free:
      'grátis gratuito gratuita gratuitos gratuitas gratuitamente de_graça sem_custo sem_custos ' +
      'sem_taxas sem_taxa taxa_zero sem_anuidade sem_compromisso sem_cartão sem_obrigação ' +
      'entrada_livre entrada_franca acesso_livre zero_custos custo_zero isento isenta',
    urgency:
      'última_chance última_oportunidade últimos_dias últimas_horas últimas_vagas últimas_unidades ' +
      'últimos_lugares limitado limitada limitados limitadas enquanto_durarem enquanto_durar ' +
      'até_esgotar só_hoje somente_hoje apenas_hoje ainda_hoje hoje_mesmo só_até válido_até ' +
      'válida_até até_o_dia antes_que corra não_demore expira termina_em acaba_em encerra encerram ' +
      'imediatamente já_já contagem_regressiva restam poucas_vagas data_limite agora_mesmo ' +
      'quanto_antes',
    benefit:
      'exclusivo exclusiva exclusivos exclusivas exclusividade garantid* garantia garantias ' +
      'benefício benefícios vantagem vantagens vantajos* personalizad* sob_medida à_medida ' +
      'à_sua_medida passo_a_passo facilmente facilidade comodidade praticidade sem_complicações ' +
      'simplificad* eficaz eficazes eficiente* profissional profissionais certificad* reconhecid* ' +
      'comprovad* confiáve* de_confiança tranquilidade perfeito_para perfeita indispensáve* ' +
      'inovador* único única o_melhor os_melhores as_melhores alta_qualidade solução soluções ' +
      'segredo segredos dicas sucesso líder líderes completo completa em_poucos_cliques ' +
      'sem_publicidade sem_anúncios sem_sair_de_casa na_palma',
    you: 'você vocês tu teu tua teus tuas te ti vosso vossa consigo contigo',
    we: 'nós nosso nossa nossos nossas a_gente',
    product:
      'preço preços tamanho tamanhos cor cores entrega envio em_estoque esgotado modelo modelos ' +
      'referência avaliação avaliações estrelas marca marcas quantidade fabricante bateria watts ' +
      'litros polegadas tela ecrã autonomia colchão produto produtos características tênis vestido ' +
      'creme comparativo custo-benefício unidades qualidade-preço',
    event:
      'webinário* seminário* oficina oficinas conferência* curso cursos congresso* jornada jornadas ' +
      'evento eventos formação formações capacitação treinamento* treino_online ao_vivo direto ' +
      'palestra* aula aulas aulão minicurso* certificação certificado pós-graduação graduação ' +
      'mestrado mba licenciatura feira encontro encontros imersão mentoria* módulo módulos academia ' +
      'participantes mesa-redonda mesa_redonda fórum sessão sessões programação ead turma turmas ' +
      'simpósio e-learning',
    expert:
      'especialista* perito peritos palestrante* orador* ministrado_por ministrada_por ' +
      'conduzido_por apresentado_por mediado_por moderado_por instrutor* professor professora ' +
      'docente* formador* mentores convidado convidados convidada analista* consultor consultores ' +
      'assessor facilitador*',
    gold: 'ouro prata lingote* onça onças metal_precioso metais_preciosos platina paládio cofre',
    finance:
      'ações bolsa corretora* corretor criptomoeda* criptoativo* cripto empréstimo* crédito* ' +
      'consignado financiamento* hipoteca* cartão cartões seguro seguros seguradora* poupança ' +
      'conta_corrente conta_digital conta_à_ordem depósito depósitos investir investimento* ' +
      'investidor* rentabilidade rendimento rendimentos dividendo* aposentadoria previdência ' +
      'reforma ppr pensão fiscal imposto* irs tributári* patrimônio património patrimonial banco ' +
      'bancári* juros taxa taxas tan taeg spread carteira obrigações títulos tesouro_direto ' +
      'renda_fixa renda_variável renda_extra fundo fundos imobiliári* imóve* capital dívida dívidas ' +
      'finanças financeir* pix cdb consórcio certificados_de_aforro',
    newsletter:
      'boletim boletins informativo correio_eletrónico correio_eletrônico endereço_eletrónico ' +
      'caixa_de_entrada caixa_de_correio receba_as receba_os receba_nossa receber_as ' +
      'cancelar_a_subscrição cancelar_inscrição descadastr* todas_as_manhãs toda_semana toda_manhã ' +
      'todos_os_dias todas_as_semanas semanal diariamente semanalmente alertas avisos guia ' +
      'lista_de_e-mails lista_vip resumo_diario resumo_do_dia resumo_diário principais_notícias ' +
      'planilha livro_digital fique_por_dentro fique_a_par em_primeira_mão',
    membership:
      'sócio sócios sócia membro membros clube plano planos digital edição_impressa mês mensal ' +
      'mensais por_ano ao_ano anual anuais mensalidade* anuidade* ilimitado ilimitada acesso ' +
      'revista exemplar banca associado associados quota quotas',
    shop:
      'loja lojas mercado_livre magazine_luiza magalu americanas shopee casas_bahia worten fnac ' +
      'continente ikea decathlon varejista* retalhista* vendedor vendedores link_de_afiliado ' +
      'guia_de_compra comparador comércio marketplace shopping hipermercado livraria',
    app:
      'aplicativo* aplicação aplicações telemóvel telemóveis celular celulares telefone telefones ' +
      'tablets computador navegador dispositivo dispositivos',
    travel:
      'viagem viagens viajar hotéis voo voos cruzeiro* férias escapadinha* alojamento hospedagem* ' +
      'pousada* estadia* aluguel_de aluguer_de turismo destino destinos passagem_aérea passagens ' +
      'reservas excursão diárias milhas',
    book:
      'livro livros romance romances exemplares editora editoras capa_dura capa_mole bolso livraria ' +
      'livrarias publicado_pela publicado_por audiolivro* páginas capítulo autor_de autora_de ' +
      'edição lançamento e-book hq banda_desenhada ensaio',
    label:
      'publicidade publicitári* publieditorial anúncio anúncios anunciante* patrocinad* patrocínio ' +
      'conteúdo_de_marca branded_content parceria oferecido_por oferecimento apresentado_por ' +
      'apoio_de com_o_apoio parceiro parceiros recomendado_para_você recomendado_para_si ' +
      'continua_após_a continua_depois_da conteúdo_comercial pub',
    reporting:
      'disse afirmou explicou declarou anunciou informou acrescentou ressaltou destacou apontou ' +
      'comentou relatou contou reforçou lembrou sublinhou referiu salientou garantiu revelou ' +
      'adiantou confirmou avaliou admitiu alertou defendeu segundo de_acordo_com conforme porta-voz ' +
      'ministro ministra ministério presidente polícia psp gnr procurador procuradoria juiz ' +
      'tribunal governo prefeito prefeitura autarca deputado deputada autoridades lusa agência foi ' +
      'foram era eram tinha havia ontem investigação em_comunicado em_nota em_entrevista teria diz ' +
      'explica',
    related:
      'leia_também leia_ainda leia_mais_sobre veja_também veja_ainda ver_também lê_também ' +
      'pode_gostar pode_interessar você_pode_gostar também_pode_gostar você_também_pode ' +
      'relacionadas relacionados relacionado mais_lidas mais_lidos mais_vistas mais_vistos ' +
      'mais_notícias mais_sobre mais_de últimas anterior próximo próxima seguinte outras_notícias ' +
      'posts_recentes em_destaque destaques em_alta tendências recomendadas assista_também ' +
      'saiba_mais_sobre outros_artigos não_deixe_de_ler tudo_sobre a_seguir continue_lendo',
    bio:
      'jornalista* repórter* redator* redação correspondente* colunista* editora_de cronista autor ' +
      'autora formado_em formada_em graduado_em graduada_em licenciado_em licenciada_em nascido_em ' +
      'nascida_em escreve_sobre escreve_para especializado_em especializada_em fundador_da ' +
      'fundador_do fundadora_da cofundador escrito_por publicado_por editado_por colaborador ' +
      'colaboradora apaixonado_por diretor_adjunto estagiário reportagem_de texto_de ' +
      'tempo_de_leitura min_de_leitura minutos_de_leitura',
    comment:
      'comentário comentários comentar comente comenta responder opinião_do_leitor debate fórum ' +
      'carta_do_leitor cartas_ao_director moderação moderados denunciar sua_opinião a_sua_opinião ' +
      'campos_obrigatórios',
    share:
      'compartilhar compartilhe partilhar partilhe partilha imprimir enviar copiar_link ' +
      'copiar_ligação guardar salvar ler_mais_tarde ouvir_artigo favoritos presentear',
    cookie:
      'aceitar aceito rejeitar consentimento preferências gerenciar privacidade dados_pessoais ' +
      'rastreamento rastreio lgpd',
    disclaimer:
      'aviso_de_risco isenção_de_responsabilidade afiliado afiliados comissão podemos_receber ' +
      'não_constitui não_constituem não_representa fins_informativos caráter_informativo ' +
      'rentabilidade_passada rendimentos_passados retornos_passados conflito_de_interesses ' +
      'recomendação_de_investimento aconselhamento_financeiro independência_editorial transparência ' +
      'sem_custo_adicional meramente_informativo não_dispensa',
    caption:
      'foto fotos fotografia fotografias imagem imagens reprodução divulgação arquivo ilustração ' +
      'captura_de_ecrã captura_de_tela fotógrafo fotógrafa fonte infografia infográfico legenda ' +
      'direitos_reservados',
    tags:
      'etiquetas temas tema assuntos assunto tópicos categoria categorias secções seções editorias ' +
      'palavras-chave arquivado_em publicado_em marcadores',
    login:
      'entrar iniciar_sessão já_é_assinante já_sou_assinante é_assinante já_tem_conta já_possui ' +
      'já_tem_uma_conta senha palavra-passe esqueceu nome_de_usuário nome_de_utilizador minha_conta ' +
      'a_minha_conta terminar_sessão sair área_do_assinante',
    legal:
      'política_de_privacidade política_de_cookies termos_de_uso termos_e_condições ' +
      'termos_de_serviço termos_de_utilização condições_gerais aviso_legal proteção_de_dados ' +
      'direitos_reservados todos_os_direitos ao_clicar ao_se_inscrever ao_se_cadastrar ' +
      'ao_subscrever ao_continuar concordo você_concorda concorda_com aceita_os_termos regulamento ' +
      'rgpd expediente ficha_técnica estatuto_editorial mapa_do_site quem_somos reprodução_proibida ' +
      'cnpj autorizo',
    date:
      'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ' +
      'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo horas hoje ' +
      'amanhã',
    podcast: 'ouça ouvir ouve escute escutar episódio* áudio',
  },
};
